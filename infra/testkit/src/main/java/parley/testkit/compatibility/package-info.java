/** Whether a changed contract still holds for everybody who wrote and reads the last release. */
@NullMarked
package parley.testkit.compatibility;

import org.jspecify.annotations.NullMarked;
