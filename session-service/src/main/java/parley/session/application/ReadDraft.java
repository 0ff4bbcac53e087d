package parley.session.application;

import java.util.List;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.Conflict;
import parley.session.domain.Draft;
import parley.session.domain.Forum;
import parley.session.domain.ProgrammePolicy;

/**
 * The programme as it stands. Rooms and sessions are documents of their own, read one after the
 * other, so a draft read during a change may be of the moment before or after it.
 */
public final class ReadDraft {

    private final OrganisedForums forums;
    private final Rooms rooms;
    private final Sessions sessions;

    public ReadDraft(OrganisedForums forums, Rooms rooms, Sessions sessions) {
        this.forums = forums;
        this.rooms = rooms;
        this.sessions = sessions;
    }

    public Outcome<List<Conflict>> conflicts(Caller caller, String forum) {
        return draft(caller, forum).map(ProgrammePolicy::judge);
    }

    Outcome<Draft> draft(Caller caller, String forum) {
        return forums.of(caller, forum).map(this::draft);
    }

    private Draft draft(Forum forum) {
        return Draft.of(
                forum,
                rooms.of(forum.id()).stream().map(Versioned::state).toList(),
                sessions.of(forum.id()).stream().map(Versioned::state).toList());
    }
}
