/** Letters in seven languages: {@code wording/<language>.properties} and two layouts. */
@NullMarked
package parley.notification.adapter.wording;

import org.jspecify.annotations.NullMarked;
