package parley.notification.adapter.messaging;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.platform.event.WireJson;
import parley.testkit.ContractExamples;
import parley.testkit.ContractExamples.Example;

/** This service's own records understand every golden example of what it consumes. */
class ConsumedEventsTest {

    private final WireJson json = new WireJson();

    static Stream<Arguments> examples() {
        return Map.<String, Class<?>>ofEntries(
                        entry("parley.registration.forum-created.v1", ForumTold.class),
                        entry("parley.registration.forum-changed.v1", ForumTold.class),
                        entry("parley.registration.forum-opened.v1", ForumTold.class),
                        entry("parley.registration.forum-closed.v1", ForumTold.class),
                        entry(
                                "parley.registration.participant-changed.v1",
                                ParticipantChanged.class),
                        entry("parley.registration.company-changed.v1", CompanyChanged.class),
                        entry(
                                "parley.registration.registration-confirmed.v1",
                                RegistrationConfirmed.class),
                        entry("parley.matchmaking.meeting-scheduled.v1", MeetingScheduled.class),
                        entry("parley.matchmaking.meeting-extended.v1", MeetingScheduled.class),
                        entry("parley.matchmaking.meeting-cancelled.v1", MeetingCancelled.class),
                        entry("parley.matchmaking.company-withdrew.v1", CompanyWithdrew.class))
                .entrySet()
                .stream()
                .flatMap(entry -> examples(entry.getKey(), entry.getValue()));
    }

    private static Stream<Arguments> examples(String type, Class<?> record) {
        return ContractExamples.of(type).map(example -> Arguments.of(example, record));
    }

    @ParameterizedTest
    @MethodSource
    void everyBounceIsUnderstood(Example example) {
        var bounced = json.read(example.json(), MailBounced.class);

        assertThat(bounced.bounce(Instant.EPOCH).isFinal()).isTrue();
    }

    static Stream<Example> everyBounceIsUnderstood() {
        return ContractExamples.of(MailBounced.TYPE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstood(Example example, Class<?> type) {
        Object read = json.read(example.json(), type);

        assertThat(understood(read)).isNotNull();
    }

    private static Object understood(Object read) {
        return switch (read) {
            case ForumTold told -> told.forum();
            case ParticipantChanged told -> told.participant();
            case CompanyChanged told -> told.company();
            case RegistrationConfirmed told -> told.matter();
            case MeetingScheduled told -> told.meeting();
            case MeetingCancelled told -> told.invited() ? told.matter() : told;
            case CompanyWithdrew told -> told.matter();
            default -> throw new AssertionError("No event of ours: " + read);
        };
    }
}
