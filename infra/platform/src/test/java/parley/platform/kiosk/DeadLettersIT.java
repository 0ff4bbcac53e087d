package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.lease.HandTime;
import parley.testkit.ContractExamples;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;

@KioskTest
class DeadLettersIT {

    private static final String TYPE = "parley.platform.event-dead-lettered.v1";

    private final DeadLetter letter =
            new DeadLetter(
                    UUID.randomUUID().toString(),
                    DeadLetterReason.REACTION_FAILED,
                    "broken",
                    "kiosk.orders",
                    1,
                    42,
                    "order-1",
                    7,
                    "event-7",
                    OrderEvent.PLACED,
                    "cup-4711",
                    HandTime.START);

    @Autowired private DeadLetters deadLetters;

    @Test
    void aDeadLetterIsKeptOnceAndPublishedByItsContract() {
        deadLetters.add(letter);
        deadLetters.add(letter);

        TopicRecord told = TopicRecords.await("kiosk.dead-letters", TYPE, letter.id());

        assertThat(mine()).containsExactly(letter);
        ContractExamples.assertValid(TYPE, told.data());
    }

    @Test
    void aResolvedOneIsGoneUntilItHappensAgain() {
        deadLetters.add(letter);
        long open = deadLetters.count();
        deadLetters.resolve(letter.id());
        assertThat(mine()).isEmpty();
        assertThat(deadLetters.count()).isEqualTo(open - 1);

        deadLetters.add(letter);

        assertThat(mine()).containsExactly(letter);
        assertThat(
                        TopicRecords.await(
                                "kiosk.dead-letters", 2, r -> r.subject().equals(letter.id())))
                .extracting(TopicRecord::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void resolvingWhatIsNotThereDoesNothing() {
        deadLetters.resolve(letter.id());

        assertThat(mine()).isEmpty();
    }

    private List<DeadLetter> mine() {
        return deadLetters.newest(1000).stream()
                .filter(found -> found.id().equals(letter.id()))
                .toList();
    }
}
