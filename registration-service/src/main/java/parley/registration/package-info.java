/** Registration: forums, who takes part in them, and the companies that they represent. */
@NullMarked
package parley.registration;

import org.jspecify.annotations.NullMarked;
