package parley.matchmaking.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;

/** For tests; of one forum. */
final class InMemoryConsents implements Consents {

    private final Map<ParticipantId, Boolean> said = new HashMap<>();
    private final Map<ParticipantId, Long> sequences = new HashMap<>();
    private final Set<ParticipantId> erased = new HashSet<>();

    @Override
    public Map<ParticipantId, Boolean> of(ForumId forum) {
        return Map.copyOf(said);
    }

    @Override
    public void keep(ParticipantId participant, ForumId forum, boolean given, long sequence) {
        if (!erased.contains(participant) && sequences.getOrDefault(participant, 0L) < sequence) {
            said.put(participant, given);
            sequences.put(participant, sequence);
        }
    }

    @Override
    public void erase(ParticipantId participant) {
        said.remove(participant);
        erased.add(participant);
    }
}
