/** What travels between services: a CloudEvents context and its data. */
@NullMarked
package parley.platform.event;

import org.jspecify.annotations.NullMarked;
