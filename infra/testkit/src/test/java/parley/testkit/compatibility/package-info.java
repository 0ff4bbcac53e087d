@NullMarked
package parley.testkit.compatibility;

import org.jspecify.annotations.NullMarked;
