@NullMarked
package parley.faults.plan;

import org.jspecify.annotations.NullMarked;
