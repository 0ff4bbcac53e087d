/**
 * A repeated POST is answered, not repeated: Idempotency-Key (draft-ietf-httpapi-idempotency-key).
 */
@NullMarked
package parley.platform.idempotency;

import org.jspecify.annotations.NullMarked;
