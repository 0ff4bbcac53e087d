@NullMarked
package parley.notification.adapter.wording;

import org.jspecify.annotations.NullMarked;
