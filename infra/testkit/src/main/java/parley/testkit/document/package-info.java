/** Pages that are generated from the contracts: the AsyncAPI document and the catalogue. */
@NullMarked
package parley.testkit.document;

import org.jspecify.annotations.NullMarked;
