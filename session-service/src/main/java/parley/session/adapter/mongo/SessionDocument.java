package parley.session.adapter.mongo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.session.domain.ForumId;
import parley.session.domain.Session;
import parley.session.domain.SessionCode;
import parley.session.domain.SessionId;

/**
 * A session of the draft.
 *
 * <pre>{@code
 * { _id: "<session>", forum: "necef-2020", code: "S1", plan: {…}, request: "<request>",
 *   status: "PLANNED" | "CANCELLED", reason: "…" }
 * }</pre>
 */
record SessionDocument(
        String code, PlanDocument plan, String request, Status status, @Nullable String reason) {

    enum Status {
        PLANNED,
        CANCELLED
    }

    static SessionDocument of(Session session) {
        return new SessionDocument(
                session.code().value(),
                PlanDocument.of(session.plan()),
                session.request().toString(),
                switch (session) {
                    case Session.Planned planned -> Status.PLANNED;
                    case Session.Cancelled cancelled -> Status.CANCELLED;
                },
                session instanceof Session.Cancelled cancelled ? cancelled.reason() : null);
    }

    Session session(SessionId id, ForumId forum) {
        Session.Planned planned =
                new Session.Planned(
                        id, forum, new SessionCode(code), plan.plan(), UUID.fromString(request));
        return switch (status) {
            case PLANNED -> planned;
            case CANCELLED -> planned.cancelled(reason);
        };
    }
}
