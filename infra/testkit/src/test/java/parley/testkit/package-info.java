@NullMarked
package parley.testkit;

import org.jspecify.annotations.NullMarked;
