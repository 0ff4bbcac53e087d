@NullMarked
package parley.faults.net;

import org.jspecify.annotations.NullMarked;
