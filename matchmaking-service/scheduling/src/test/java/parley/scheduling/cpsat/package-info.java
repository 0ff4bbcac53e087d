@NullMarked
package parley.scheduling.cpsat;

import org.jspecify.annotations.NullMarked;
