package parley.platform.inbound;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.RawRecord;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.Delivery;

/** Other systems' events whose reaction failed, kept as they came; nothing waits behind them. */
final class DeadInbound implements DeadEvents {

    private final InboundRecords records;
    private final InboundReactions reactions;
    private final KafkaEvents kafka;

    DeadInbound(InboundRecords records, InboundReactions reactions, KafkaEvents kafka) {
        this.records = records;
        this.reactions = reactions;
        this.kafka = kafka;
    }

    @Override
    public boolean keeps(KeptDeadLetter letter) {
        return letter.raw() != null && reactions.takes(letter.letter().origin().topic());
    }

    @Override
    public List<Violation> violations(KeptDeadLetter letter) {
        return delivery(letter)
                .map(
                        kept ->
                                kafka.read(
                                        kept.headers(),
                                        kept.value().orElse(new byte[0]),
                                        kept.time()))
                .map(reactions::violations)
                .orElse(List.of());
    }

    @Override
    public Retaken retake(KeptDeadLetter letter) {
        boolean taken = delivery(letter).map(records::take).orElse(true);
        return taken ? Retaken.TAKEN : Retaken.FAILED_AGAIN;
    }

    /** Resolving it forgets the record. */
    @Override
    public void discard(KeptDeadLetter letter) {}

    @Override
    public Optional<Behind> behind(KeptDeadLetter letter) {
        return Optional.empty();
    }

    private static Optional<Delivery> delivery(KeptDeadLetter letter) {
        @Nullable RawRecord raw = letter.raw();
        return raw == null ? Optional.empty() : Optional.of(Delivery.again(letter, raw));
    }
}
