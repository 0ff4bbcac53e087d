package parley.session.domain;

/** A session as the public knows it. */
public record ReleasedSession(SessionId id, SessionCode code, SessionPlan plan) {

    static ReleasedSession of(Session.Planned session) {
        return new ReleasedSession(session.id(), session.code(), session.plan());
    }

    boolean isElsewhereThan(ReleasedSession before) {
        return !plan.span().equals(before.plan.span()) || !plan.room().equals(before.plan.room());
    }
}
