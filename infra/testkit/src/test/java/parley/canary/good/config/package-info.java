/** Keeps all rules. */
@NullMarked
package parley.canary.good.config;

import org.jspecify.annotations.NullMarked;
