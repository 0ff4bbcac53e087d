/** An SMTP server that keeps what it accepts, and shows it over HTTP. */
@NullMarked
package parley.local.mail;

import org.jspecify.annotations.NullMarked;
