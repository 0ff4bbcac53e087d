@NullMarked
package parley.recommendation;

import org.jspecify.annotations.NullMarked;
