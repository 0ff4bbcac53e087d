/** One update per command: an aggregate's document and the events that go with it. */
@NullMarked
package parley.platform.aggregate;

import org.jspecify.annotations.NullMarked;
