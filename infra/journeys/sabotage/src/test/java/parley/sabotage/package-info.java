@NullMarked
package parley.sabotage;

import org.jspecify.annotations.NullMarked;
