/** The mail server by SMTP, and what it accepted by HTTP. */
@NullMarked
package parley.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
