package parley.matchmaking.domain.programme;

import java.util.Set;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;

/**
 * What matchmaking knows of a session that is to take place.
 *
 * @param type as the session service calls it
 * @param onStage who speaks live or moderates, as far as the organiser said which participant it is
 */
public record ProgrammeSession(
        SessionId id, ForumId forum, String type, TimeSpan span, Set<ParticipantId> onStage) {

    /** Where companies meet; its time is what slots are made of. */
    private static final String CONSULTATION = "CONSULTATION";

    public ProgrammeSession {
        onStage = Set.copyOf(onStage);
    }

    boolean takesTime() {
        return !type.equals(CONSULTATION);
    }
}
