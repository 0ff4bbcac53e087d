@NullMarked
package parley.platform.republish;

import org.jspecify.annotations.NullMarked;
