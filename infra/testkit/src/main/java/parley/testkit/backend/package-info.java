/** Decides, per image, whether tests run on a container or on an embedded part. */
@NullMarked
package parley.testkit.backend;

import org.jspecify.annotations.NullMarked;
