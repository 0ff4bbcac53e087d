/** The contracts on the class path: schemas, golden examples, topics. */
@NullMarked
package parley.testkit.contract;

import org.jspecify.annotations.NullMarked;
