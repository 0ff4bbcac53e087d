/** Identifiers: time-ordered new ones, and derived ones that repeat. */
@NullMarked
package parley.platform.ids;

import org.jspecify.annotations.NullMarked;
