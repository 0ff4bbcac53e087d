@NullMarked
package parley.platform.store;

import org.jspecify.annotations.NullMarked;
