/** The schemas of the events, held against what is emitted and what comes in. */
@NullMarked
package parley.platform.contract;

import org.jspecify.annotations.NullMarked;
