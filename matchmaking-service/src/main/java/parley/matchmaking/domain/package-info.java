/**
 * The rules of matchmaking, in plain Java: decisions are values, nothing here reads a clock or a
 * store.
 */
@NullMarked
package parley.matchmaking.domain;

import org.jspecify.annotations.NullMarked;
