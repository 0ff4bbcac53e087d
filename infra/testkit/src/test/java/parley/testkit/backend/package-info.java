@NullMarked
package parley.testkit.backend;

import org.jspecify.annotations.NullMarked;
