/** What is asked of the services meanwhile, and what they acknowledged. */
@NullMarked
package parley.faults.load;

import org.jspecify.annotations.NullMarked;
