/** The suite on one machine: embedded broker and store, mail sink, issuer, and the launcher. */
@NullMarked
package parley.local;

import org.jspecify.annotations.NullMarked;
