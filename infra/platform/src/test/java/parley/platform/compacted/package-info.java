@NullMarked
package parley.platform.compacted;

import org.jspecify.annotations.NullMarked;
