@NullMarked
package parley.testkit.contract;

import org.jspecify.annotations.NullMarked;
