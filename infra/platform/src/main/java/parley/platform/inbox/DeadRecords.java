package parley.platform.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.KeptDeadLetter;

/**
 * Records of Parley's own topics that were no events, kept as they came: a redrive reads them
 * again, with the code of today. What they should have been leaves a gap in their key's sequence,
 * which is a dead letter of its own.
 */
final class DeadRecords implements DeadEvents {

    private final Set<String> topics;
    private final Inbox inbox;

    DeadRecords(List<String> topics, Inbox inbox) {
        this.topics = Set.copyOf(topics);
        this.inbox = inbox;
    }

    @Override
    public boolean keeps(KeptDeadLetter letter) {
        return letter.raw() != null && topics.contains(letter.letter().origin().topic());
    }

    /** It has no data that a schema could be held against. */
    @Override
    public List<Violation> violations(KeptDeadLetter letter) {
        return List.of();
    }

    @Override
    public Retaken retake(KeptDeadLetter letter) {
        return Optional.ofNullable(letter.raw())
                        .map(raw -> isTaken(Delivery.again(letter, raw)))
                        .orElse(true)
                ? Retaken.TAKEN
                : Retaken.FAILED_AGAIN;
    }

    /** One whose key has no room for it stays dead; a redrive waits for nobody. */
    private boolean isTaken(Delivery delivery) {
        try {
            return inbox.take(delivery);
        } catch (InboxFullException e) {
            return false;
        }
    }

    /** Resolving it forgets the record. */
    @Override
    public void discard(KeptDeadLetter letter) {}

    @Override
    public Optional<Behind> behind(KeptDeadLetter letter) {
        return Optional.empty();
    }
}
