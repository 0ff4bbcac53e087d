/** Limited things, claimed before they are used. */
@NullMarked
package parley.platform.claim;

import org.jspecify.annotations.NullMarked;
