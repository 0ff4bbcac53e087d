/** One class per use case, and the ports it needs. */
@NullMarked
package parley.session.application;

import org.jspecify.annotations.NullMarked;
