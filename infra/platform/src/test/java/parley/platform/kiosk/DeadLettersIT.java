package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.platform.correlation.Correlation;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.deadletter.RawRecord;
import parley.platform.deadletter.RawRecord.RawHeader;
import parley.platform.deadletter.Resolution;
import parley.platform.lease.HandTime;
import parley.testkit.ContractExamples;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;

@KioskTest
@ExtendWith(OutputCaptureExtension.class)
class DeadLettersIT {

    private static final String TYPE = "parley.platform.event-dead-lettered.v1";
    private static final String RESOLVED = "parley.platform.dead-letter-resolved.v1";

    private final DeadLetter letter =
            new DeadLetter(
                    UUID.randomUUID().toString(),
                    new Origin(
                            "kiosk.orders",
                            1,
                            42,
                            "order-1",
                            "order-1",
                            7,
                            "event-7",
                            OrderEvent.PLACED,
                            "cup-4711"),
                    Failure.thrown(
                            DeadLetterReason.REACTION_FAILED, new IllegalStateException(), 1),
                    HandTime.START);

    @Autowired private DeadLetters deadLetters;

    @Test
    void aDeadLetterIsKeptOnceAndPublishedByItsContract() {
        deadLetters.add(letter);
        deadLetters.add(letter);

        TopicRecord told = TopicRecords.await("kiosk.dead-letters", TYPE, letter.id());

        assertThat(mine())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.origin()).isEqualTo(letter.origin());
                            assertThat(kept.failure().attempts()).isEqualTo(2);
                        });
        ContractExamples.assertValid(TYPE, told.data());
    }

    @Test
    void aResolvedOneIsGoneUntilItHappensAgain() {
        deadLetters.add(letter);
        long open = deadLetters.count(DeadLetterFilter.ALL);
        deadLetters.resolve(letter.id(), Resolution.Kind.SUPERSEDED, null);
        assertThat(mine()).isEmpty();
        assertThat(deadLetters.count(DeadLetterFilter.ALL)).isEqualTo(open - 1);

        deadLetters.add(letter);

        assertThat(mine()).hasSize(1);
        assertThat(
                        TopicRecords.await(
                                "kiosk.dead-letters", 3, r -> r.subject().equals(letter.id())))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE, RESOLVED, TYPE);
    }

    @Test
    void oneThatIsMadeWhileAnEventIsWorkedOnIsLoggedWithItsCorrelation(CapturedOutput output) {
        Correlation.run("cup-4711", "event-7", () -> deadLetters.add(letter));

        assertThat(output.getOut().lines())
                .anyMatch(
                        line ->
                                line.contains("An event became a dead letter")
                                        && line.contains("\"correlationId\":\"cup-4711\""));
    }

    @Test
    void aFilterMeansWhatAllItsPartsMean() {
        deadLetters.add(letter);
        DeadLetterFilter mine =
                new DeadLetterFilter(
                        List.of(letter.id()),
                        DeadLetterReason.REACTION_FAILED,
                        "kiosk.orders",
                        "order-1",
                        HandTime.START,
                        HandTime.START);

        assertThat(deadLetters.count(mine)).isEqualTo(1);
        assertThat(deadLetters.byId(mine, null, 10)).hasSize(1);
        assertThat(deadLetters.byId(mine, letter.id(), 10)).isEmpty();
        assertThat(deadLetters.newest(mine, letter.id(), 10)).isEmpty();
        assertThat(deadLetters.count(mine.by(HandTime.START.minusMillis(1)))).isZero();
        assertThat(deadLetters.count(since(HandTime.START))).isEqualTo(1);
        assertThat(deadLetters.count(since(HandTime.START.plusMillis(1)))).isZero();
    }

    private DeadLetterFilter since(Instant time) {
        return new DeadLetterFilter(List.of(letter.id()), null, null, null, time, null);
    }

    @Test
    void resolvingWhatIsNotThereDoesNothing() {
        deadLetters.resolve(letter.id(), Resolution.Kind.SUPERSEDED, null);

        assertThat(mine()).isEmpty();
    }

    @Test
    void aRecordOfTheBrokersLimitIsKeptAsItCame() {
        byte[] value = new byte[1 << 20];

        deadLetters.add(letter, new RawRecord(List.of(new RawHeader("h", null)), value));

        assertThat(deadLetters.find(letter.id()).orElseThrow().raw())
                .satisfies(raw -> assertThat(raw.content()).contains(value));
    }

    @Test
    void ofALargerRecordOnlyPlaceAndReasonAreKept() {
        deadLetters.add(letter, new RawRecord(List.of(), new byte[3 << 20]));

        KeptDeadLetter kept = deadLetters.find(letter.id()).orElseThrow();

        assertThat(kept.raw()).isNull();
        assertThat(kept.letter().origin()).isEqualTo(letter.origin());
        assertThat(kept.letter().failure().detail())
                .endsWith("The record is too large to be kept.");
        TopicRecords.await("kiosk.dead-letters", TYPE, letter.id());
    }

    @Test
    void emptyHeadersCountByWhatTheyTakeInTheStore() {
        List<RawHeader> headers = Collections.nCopies(300_000, new RawHeader("h", new byte[0]));

        deadLetters.add(letter, new RawRecord(headers, new byte[0]));

        assertThat(deadLetters.find(letter.id()).orElseThrow().raw()).isNull();
    }

    private List<DeadLetter> mine() {
        return deadLetters.newest(DeadLetterFilter.ALL, null, 1000).stream()
                .map(KeptDeadLetter::letter)
                .filter(found -> found.id().equals(letter.id()))
                .toList();
    }
}
