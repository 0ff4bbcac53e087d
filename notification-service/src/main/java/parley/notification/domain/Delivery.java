package parley.notification.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a mail has come. A transition exists only on the state that permits it.
 *
 * <pre>
 *   Queued ──┬─ attempt ─▶ Sending ─┬─ accepted ─▶ Sent
 *            │             ▲   ▲    ├─ refused ──▶ Failed
 *   Deferred ┘             │   │    ├─ unknown ──▶ Unknown
 *      ▲ └──── suppress ───┼─┐ └────┤ again
 *      └───────────────────┼─┼──────┘ defer
 *   Queued ──── suppress ──┴─▶ Suppressed
 *
 *   Sending, Sent, Unknown ── bounced ─▶ Bounced
 * </pre>
 *
 * <p>Sending whose token nobody renews is <em>in doubt</em>: whoever held it may have died before
 * or after the server took the mail. The server is asked before it is sent again.
 */
public sealed interface Delivery {

    /** How often the mail server was asked so far. */
    int attempts();

    /** Waits for an attempt; nothing is in doubt. */
    sealed interface Pending extends Delivery permits Queued, Deferred {

        default Sending attempt(UUID token) {
            return new Sending(attempts() + 1, token);
        }

        default Suppressed suppress(Instant at, String reasonCode) {
            return new Suppressed(attempts(), at, reasonCode);
        }

        default Failed giveUp(Instant at, String reasonCode) {
            return new Failed(attempts(), at, reasonCode);
        }
    }

    /** The mail server has it or may have it, so that it can come back. */
    sealed interface Handed extends Delivery permits Sending, Sent, Unknown {

        default Bounced bounced(Instant at, String reasonCode) {
            return new Bounced(attempts(), at, reasonCode);
        }
    }

    record Queued() implements Pending {

        @Override
        public int attempts() {
            return 0;
        }
    }

    /** The mail server could not take it, certainly has not taken it, and is asked again. */
    record Deferred(int attempts, Instant until, String reasonCode) implements Pending {}

    /**
     * An attempt is made, or was made by somebody who died.
     *
     * @param token whose attempt this is; a lease lasts as long as nobody has watched the same
     *     token for the lease's length
     */
    record Sending(int attempts, UUID token) implements Handed {

        public Sent accepted(Instant at) {
            return new Sent(attempts, at);
        }

        public Deferred defer(Instant until, String reasonCode) {
            return new Deferred(attempts, until, reasonCode);
        }

        public Failed refused(Instant at, String reasonCode) {
            return new Failed(attempts, at, reasonCode);
        }

        /** Nobody can say whether the mail was accepted; a person must decide. */
        public Unknown unknown(Instant at) {
            return new Unknown(attempts, at);
        }

        /** The mail server was asked and does not have it. */
        public Sending again(UUID newToken) {
            return new Sending(attempts + 1, newToken);
        }
    }

    record Sent(int attempts, Instant at) implements Handed {}

    record Failed(int attempts, Instant at, String reasonCode) implements Delivery {}

    record Unknown(int attempts, Instant at) implements Handed {}

    /** Was accepted, and could not be delivered. */
    record Bounced(int attempts, Instant at, String reasonCode) implements Delivery {}

    /** Was out of date before it could be sent. */
    record Suppressed(int attempts, Instant at, String reasonCode) implements Delivery {}
}
