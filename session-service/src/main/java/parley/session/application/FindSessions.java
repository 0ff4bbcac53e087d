package parley.session.application;

import java.util.List;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Sessions as organisers see them, whether released or not. */
public final class FindSessions {

    private final OrganisedForums forums;
    private final Sessions sessions;

    public FindSessions(OrganisedForums forums, Sessions sessions) {
        this.forums = forums;
        this.sessions = sessions;
    }

    /** By start, then code. */
    public Outcome<List<Versioned<Session>>> all(Caller caller, String forum) {
        return forums.of(caller, forum).map(known -> sessions.of(known.id()));
    }

    /** Of this forum; another forum's session is unknown here. */
    public Outcome<Versioned<Session>> one(Caller caller, String forum, SessionId id) {
        return forums.of(caller, forum)
                .flatMap(
                        known ->
                                sessions.find(id)
                                        .filter(found -> found.state().forum().equals(known.id()))
                                        .<Outcome<Versioned<Session>>>map(Outcome::of)
                                        .orElseGet(
                                                () ->
                                                        Outcome.refused(
                                                                Refusals.unknownSession(id))));
    }
}
