package parley.notification.application;

import java.util.Optional;
import parley.notification.domain.Participant;

/** Participants as their owner last told of them: the only place with addresses. */
public interface Participants {

    Optional<Participant> find(String id);

    /** The sequence is that of the event that told of it; what has a higher one stays. */
    void keep(Participant participant, long sequence);
}
