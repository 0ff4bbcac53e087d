@NullMarked
package parley.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
