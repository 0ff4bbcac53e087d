package parley.session.application;

import java.util.List;
import java.util.UUID;
import parley.platform.ids.Ids;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.ForumId;
import parley.session.domain.ProgrammeEvent.SessionPlanned;
import parley.session.domain.Session;
import parley.session.domain.SessionCode;
import parley.session.domain.SessionId;
import parley.session.domain.SessionPlan;

/** Enters a session into the draft of a forum's programme. */
public final class PlanSession {

    private final OrganisedForums forums;
    private final Sessions sessions;

    public PlanSession(OrganisedForums forums, Sessions sessions) {
        this.forums = forums;
        this.sessions = sessions;
    }

    /**
     * The id is derived from forum and code, so a code can't be given twice, however many ask at
     * once. The same request, repeated, answers with its session as it is by then.
     */
    public Outcome<Versioned<Session>> plan(
            Caller caller, String forum, SessionCode code, SessionPlan plan, UUID request) {
        return forums.of(caller, forum)
                .flatMap(
                        known ->
                                add(
                                        new Session.Planned(
                                                idOf(known.id(), code),
                                                known.id(),
                                                code,
                                                plan,
                                                request)));
    }

    private Outcome<Versioned<Session>> add(Session.Planned session) {
        if (sessions.add(session, List.of(new SessionPlanned(session)))) {
            return Outcome.of(new Versioned<>(session, 1));
        }
        return sessions.find(session.id())
                .map(taken -> repeated(taken, session.request()))
                .orElseGet(() -> Outcome.refused(Refusals.busy()));
    }

    private static Outcome<Versioned<Session>> repeated(Versioned<Session> taken, UUID request) {
        return taken.state().request().equals(request)
                ? Outcome.of(taken)
                : Outcome.refused(Refusals.sessionCodeTaken(taken.state()));
    }

    private static SessionId idOf(ForumId forum, SessionCode code) {
        return new SessionId(Ids.derived(forum.value(), "session", code.value()));
    }
}
