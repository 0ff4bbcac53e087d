package parley.notification.application;

import java.util.Optional;
import parley.notification.domain.Participant;

/** Participants as their owner last told of them: the only place with addresses. */
public interface Participants {

    Optional<Participant> find(String id);

    /** Whether the owner has erased it; then it is not found any more. */
    boolean isErased(String id);

    /**
     * The sequence is that of the event that told of it; what has a higher one stays, and what is
     * erased stays so.
     */
    void keep(Participant participant, long sequence);

    /** For good; leaves that it was. */
    void erase(String id, long sequence);
}
