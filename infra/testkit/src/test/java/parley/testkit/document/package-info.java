@NullMarked
package parley.testkit.document;

import org.jspecify.annotations.NullMarked;
