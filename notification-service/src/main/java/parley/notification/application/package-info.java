/** Use cases: which event causes which mails, how a mail is written and how it gets out. */
@NullMarked
package parley.notification.application;

import org.jspecify.annotations.NullMarked;
