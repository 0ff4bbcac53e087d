package parley.session.application;

import java.util.Optional;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/**
 * Sessions, for whoever wants a seat for somebody: the participant itself, who knows what is
 * public, and organisers, who know the draft.
 */
public final class SeatedSessions {

    private final Forums forums;
    private final Sessions sessions;
    private final Programmes programmes;

    public SeatedSessions(Forums forums, Sessions sessions, Programmes programmes) {
        this.forums = forums;
        this.sessions = sessions;
        this.programmes = programmes;
    }

    /** The session as it is planned now. */
    Outcome<Session> of(Caller caller, String forum, SessionId id, ParticipantId participant) {
        return ForumId.of(forum)
                .flatMap(forums::find)
                .map(known -> of(caller, known, id, participant))
                .orElseGet(() -> Outcome.refused(Refusals.unknownForum(forum)));
    }

    private Outcome<Session> of(
            Caller caller, Forum forum, SessionId id, ParticipantId participant) {
        boolean organises = caller.has(Role.ORGANISER) && forum.isOrganisedBy(caller.subject());
        if (!organises && !participant.is(caller.subject())) {
            return Outcome.refused(Refusals.anothersSeat(participant));
        }
        return sessions.find(id)
                .map(Versioned::state)
                .filter(found -> found.forum().equals(forum.id()))
                .filter(found -> organises || isPublic(found))
                .<Outcome<Session>>map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Refusals.unknownSession(id)));
    }

    private boolean isPublic(Session session) {
        Optional<Boolean> released =
                programmes
                        .find(session.forum())
                        .map(
                                programme ->
                                        programme.state().sessions().stream()
                                                .anyMatch(each -> each.id().equals(session.id())));
        return released.orElse(false);
    }
}
