/** MongoDB: notifications with their outbox, and what is known from events. */
@NullMarked
package parley.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
