@NullMarked
package parley.platform;

import org.jspecify.annotations.NullMarked;
