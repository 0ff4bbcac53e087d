/** The small web server under the local issuer and the mail sink. */
@NullMarked
package parley.local.http;

import org.jspecify.annotations.NullMarked;
