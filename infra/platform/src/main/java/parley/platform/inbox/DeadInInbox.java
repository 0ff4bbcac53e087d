package parley.platform.inbox;

import java.util.List;
import java.util.Optional;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;

/**
 * Dead events that are the head of their key's to-dos, and gaps before what is parked. A redrive
 * lifts the block and works the key off: the dead one first, then what is behind it, each in its
 * turn and before anything that comes now.
 */
final class DeadInInbox implements DeadEvents {

    private final InboxStore store;
    private final InboxWorker worker;
    private final Reactions reactions;

    DeadInInbox(InboxStore store, InboxWorker worker, Reactions reactions) {
        this.store = store;
        this.worker = worker;
        this.reactions = reactions;
    }

    @Override
    public boolean keeps(KeptDeadLetter letter) {
        return letter.raw() == null && key(letter).isPresent() && origin(letter).sequence() > 0;
    }

    @Override
    public List<Violation> violations(KeptDeadLetter letter) {
        return key(letter)
                .flatMap(key -> store.dead(key, letter.id()))
                .map(reactions::violations)
                .orElse(List.of());
    }

    /** A gap is taken when what was missing has come; nothing is made up for it. */
    @Override
    public Retaken retake(KeptDeadLetter letter) {
        InboxKey key = key(letter).orElseThrow();
        store.revive(key, letter.id());
        worker.resume(key, null);
        return store.blocked(key, letter.id()) ? Retaken.FAILED_AGAIN : Retaken.TAKEN;
    }

    @Override
    public void discard(KeptDeadLetter letter) {
        InboxKey key = key(letter).orElseThrow();
        if (letter.letter().reason() == DeadLetterReason.SEQUENCE_GAP) {
            store.skipGap(key, letter.id());
        } else {
            store.giveUp(key, letter.id());
        }
        worker.resume(key, null);
    }

    @Override
    public Optional<Behind> behind(KeptDeadLetter letter) {
        return key(letter).flatMap(store::behind);
    }

    private static Optional<InboxKey> key(KeptDeadLetter letter) {
        Origin origin = origin(letter);
        return Optional.ofNullable(origin.subject())
                .map(subject -> new InboxKey(origin.topic(), subject));
    }

    private static Origin origin(KeptDeadLetter letter) {
        return letter.letter().origin();
    }
}
