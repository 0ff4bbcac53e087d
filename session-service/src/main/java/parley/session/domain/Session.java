package parley.session.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a forum's draft programme.
 *
 * <pre>
 *  (plan) → Planned ⟲ change
 *              │ cancel
 *              ▼
 *          Cancelled
 * </pre>
 */
public sealed interface Session {

    SessionId id();

    ForumId forum();

    SessionCode code();

    SessionPlan plan();

    /** The request that planned it: the same one, repeated, finds its session. */
    UUID request();

    record Planned(SessionId id, ForumId forum, SessionCode code, SessionPlan plan, UUID request)
            implements Session {

        public Planned changedTo(SessionPlan other) {
            return new Planned(id, forum, code, other, request);
        }

        public Cancelled cancelled(@Nullable String reason) {
            return new Cancelled(id, forum, code, plan, request, reason);
        }
    }

    /**
     * For good; its code stays taken.
     *
     * @param reason the organiser's words
     */
    record Cancelled(
            SessionId id,
            ForumId forum,
            SessionCode code,
            SessionPlan plan,
            UUID request,
            @Nullable String reason)
            implements Session {}
}
