/** Who calls, and what the call needs: stateless JWT resource server. */
@NullMarked
package parley.platform.security;

import org.jspecify.annotations.NullMarked;
