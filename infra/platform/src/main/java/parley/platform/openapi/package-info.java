/** What springdoc can't see by itself: the token, and arguments that the platform resolves. */
@NullMarked
package parley.platform.openapi;

import org.jspecify.annotations.NullMarked;
