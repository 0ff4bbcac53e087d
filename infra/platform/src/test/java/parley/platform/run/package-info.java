@NullMarked
package parley.platform.run;

import org.jspecify.annotations.NullMarked;
