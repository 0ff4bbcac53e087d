/** The processes of one run, written down so that a second terminal finds them. */
@NullMarked
package parley.local.run;

import org.jspecify.annotations.NullMarked;
