@NullMarked
package parley.faults.inject;

import org.jspecify.annotations.NullMarked;
