package parley.session.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.ProgrammeEvent.SessionChanged;
import parley.session.domain.Session;
import parley.session.domain.SessionCode;
import parley.session.domain.SessionId;
import parley.session.domain.SessionPlan;

/** Replaces what is planned for a session. The public programme stays until the next release. */
public final class ChangeSession {

    private final FindSessions find;
    private final Sessions sessions;

    public ChangeSession(FindSessions find, Sessions sessions) {
        this.find = find;
        this.sessions = sessions;
    }

    /**
     * A change to what is there already writes nothing.
     *
     * @param code what the caller calls it; null if he does not say
     * @param seen the version that the change is based on
     */
    public Outcome<Versioned<Session>> change(
            Caller caller,
            String forum,
            SessionId id,
            @Nullable SessionCode code,
            SessionPlan plan,
            long seen) {
        return find.one(caller, forum, id)
                .flatMap(
                        current ->
                                code == null || code.equals(current.state().code())
                                        ? change(current, plan, seen)
                                        : Outcome.refused(
                                                Refusals.sessionCodeFixed(current.state())));
    }

    private Outcome<Versioned<Session>> change(
            Versioned<Session> current, SessionPlan plan, long seen) {
        return switch (current.state()) {
            case Session.Cancelled cancelled ->
                    Outcome.refused(Refusals.sessionCancelled(cancelled));
            case Session.Planned planned when seen != current.version() ->
                    Outcome.refused(Refusals.stale(seen, current.version()));
            case Session.Planned planned when planned.plan().equals(plan) -> Outcome.of(current);
            case Session.Planned planned -> write(current, planned.changedTo(plan));
        };
    }

    private Outcome<Versioned<Session>> write(Versioned<Session> current, Session.Planned changed) {
        return sessions.change(current, changed, List.of(new SessionChanged(changed)))
                ? Outcome.of(new Versioned<>(changed, current.version() + 1))
                : Outcome.refused(Refusals.stale(current.version(), current.version() + 1));
    }
}
