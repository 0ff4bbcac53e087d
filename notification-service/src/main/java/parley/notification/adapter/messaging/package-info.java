/** What is read from other services' events, and what is told of mails. */
@NullMarked
package parley.notification.adapter.messaging;

import org.jspecify.annotations.NullMarked;
