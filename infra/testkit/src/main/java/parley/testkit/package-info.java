/** What the tests of every module stand on: broker, store, tokens, records, contracts, rules. */
@NullMarked
package parley.testkit;

import org.jspecify.annotations.NullMarked;
