/** Keeps all rules. */
@NullMarked
package parley.canary.good.adapter.web;

import org.jspecify.annotations.NullMarked;
