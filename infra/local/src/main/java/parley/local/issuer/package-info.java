/** An OAuth2 issuer for this machine only. */
@NullMarked
package parley.local.issuer;

import org.jspecify.annotations.NullMarked;
