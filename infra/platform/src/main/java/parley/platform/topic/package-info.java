/** Topics as their owners describe them, created or checked at start. */
@NullMarked
package parley.platform.topic;

import org.jspecify.annotations.NullMarked;
