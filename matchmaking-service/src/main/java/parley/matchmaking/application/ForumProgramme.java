package parley.matchmaking.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.BusyTimes;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;

/**
 * What is known of sessions and their seats from events. All writes are repeatable, and what is
 * older than what is known changes nothing: {@code sequence} is the event's, and grows with each of
 * its session, or with each seat of the forum.
 */
public interface ForumProgramme {

    /** Adds or replaces. */
    void keep(ProgrammeSession session, long sequence);

    /** For good. */
    void cancelled(ForumId forum, SessionId session, long sequence);

    /**
     * Whether a participant holds a seat; also in a session that is not known yet.
     *
     * @param held false once it is given back
     */
    void seat(
            ForumId forum,
            SessionId session,
            ParticipantId participant,
            boolean held,
            long sequence);

    /** Without cancelled ones. */
    List<ProgrammeSession> sessions(ForumId forum);

    /** Who holds seats, by session. */
    Map<SessionId, Set<ParticipantId>> seats(ForumId forum);

    /** Who is in which session, as far as it is known by now. */
    default BusyTimes busy(ForumId forum) {
        return BusyTimes.of(sessions(forum), seats(forum));
    }
}
