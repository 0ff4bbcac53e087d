/** The owner's care for its compacted topics: a key's last record is its newest state. */
@NullMarked
package parley.platform.compacted;

import org.jspecify.annotations.NullMarked;
