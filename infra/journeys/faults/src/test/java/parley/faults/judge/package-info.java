@NullMarked
package parley.faults.judge;

import org.jspecify.annotations.NullMarked;
