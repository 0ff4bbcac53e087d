package parley.matchmaking.application;

import java.util.Map;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;

/** What is known from events of who lets a company be recommended. */
public interface Consents {

    /** Who said yes or no; who said nothing, or is erased, is not in it. */
    Map<ParticipantId, Boolean> of(ForumId forum);

    /**
     * Adds or replaces; nothing, where something later is known, or who said it is erased.
     *
     * @param sequence of the event that told it
     */
    void keep(ParticipantId participant, ForumId forum, boolean given, long sequence);

    /** For good: nothing that was said before comes back. */
    void erase(ParticipantId participant);
}
