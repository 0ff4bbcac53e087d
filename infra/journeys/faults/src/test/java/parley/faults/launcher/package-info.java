@NullMarked
package parley.faults.launcher;

import org.jspecify.annotations.NullMarked;
