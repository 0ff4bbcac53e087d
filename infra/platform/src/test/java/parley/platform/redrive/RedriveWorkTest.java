package parley.platform.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.InMemoryDeadLetters;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.deadletter.Resolution;
import parley.platform.lease.HandTime;
import parley.platform.redrive.RedriveForecast.Expected;
import parley.platform.redrive.RedriveForecast.Objection;
import parley.platform.redrive.RedriveOrder.Action;
import parley.platform.run.Background;

class RedriveWorkTest {

    private static final RedriveSettings SETTINGS =
            new RedriveSettings(2, 2, Duration.ofSeconds(30), Duration.ofSeconds(10));

    private final HandTime time = new HandTime();
    private final InMemoryRedrives redrives = new InMemoryRedrives();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final ScriptedDeadEvents events = new ScriptedDeadEvents();
    private final DeadEventPlaces places = new DeadEventPlaces(List.of(events));
    private final RedriveWork work =
            new RedriveWork(redrives, letters, places, SETTINGS, time.clock());
    private final RedriveDeadLetters useCase =
            new RedriveDeadLetters(
                    redrives,
                    work,
                    new DryRun(letters, places, SETTINGS),
                    places,
                    new Background(Runnable::run),
                    time.clock());

    @BeforeEach
    void threeAreDead() {
        add("a", DeadLetterReason.REACTION_FAILED);
        add("b", DeadLetterReason.CONTRACT_VIOLATION);
        add("c", DeadLetterReason.REACTION_FAILED);
    }

    @Test
    void allOfAReasonAreTakenAndTheOthersLeft() {
        Redrive redrive = begin(reason(DeadLetterReason.REACTION_FAILED));

        assertThat(redrive.counts()).isEqualTo(Map.of(RedriveResult.REDRIVEN, 2L));
        assertThat(redrive.finished()).isNotNull();
        assertThat(open()).containsExactly("b");
        assertThat(letters.find("a").orElseThrow().resolution())
                .extracting(Resolution::kind, Resolution::redrive)
                .containsExactly(Resolution.Kind.REDRIVEN, "r-1");
    }

    @Test
    void theRecordSaysWhoWhenWhyAndWhatCameOfEach() {
        events.failing("c");

        Redrive redrive = begin(DeadLetterFilter.ALL);

        assertThat(redrive.order().by()).isEqualTo("olga");
        assertThat(redrive.order().why()).isEqualTo("mended");
        assertThat(redrive.started()).isEqualTo(HandTime.START);
        assertThat(redrives.entries("r-1", null, 10))
                .extracting(RedriveEntry::deadLetter, RedriveEntry::result)
                .containsExactly(
                        tuple("a", RedriveResult.REDRIVEN),
                        tuple("b", RedriveResult.REDRIVEN),
                        tuple("c", RedriveResult.FAILED_AGAIN));
        assertThat(open()).containsExactly("c");
    }

    @Test
    void whatTheSchemaOfTodayObjectsToIsNotTried() {
        events.violating("b", new Violation("required", "cups", "is missing"));

        Redrive redrive = begin(ids("b"));

        assertThat(redrive.counts()).isEqualTo(Map.of(RedriveResult.STILL_INVALID, 1L));
        assertThat(events.retaken).isEmpty();
        assertThat(letters.find("b").orElseThrow().redrives()).isZero();
    }

    @Test
    void whatFailsAgainAndAgainIsTriedNoMoreUnlessForced() {
        events.failing("a");
        begin("r-1", false);
        begin("r-2", false);

        assertThat(begin("r-3", false).counts()).isEqualTo(Map.of(RedriveResult.LOOP_GUARD, 1L));
        assertThat(begin("r-4", true).counts()).isEqualTo(Map.of(RedriveResult.FAILED_AGAIN, 1L));
        assertThat(events.retaken).containsExactly("a", "a", "a");
    }

    @Test
    void whatIsDiscardedIsGivenUpWithoutBeingTried() {
        Redrive redrive =
                useCase.begin(
                        "r-1", new RedriveOrder(Action.DISCARD, ids("a"), "a test", false, "olga"));

        assertThat(redrive.counts()).isEqualTo(Map.of(RedriveResult.DISCARDED, 1L));
        assertThat(events.discarded).containsExactly("a");
        assertThat(events.retaken).isEmpty();
        assertThat(open()).containsExactly("b", "c");
    }

    @Test
    void aDryRunCountsAndChangesNothing() {
        events.violating("b", new Violation("required", "cups", "is missing"));

        RedriveForecast forecast = useCase.forecast(order(DeadLetterFilter.ALL, false));

        assertThat(forecast)
                .isEqualTo(
                        new RedriveForecast(
                                3,
                                Map.of("REACTION_FAILED", 2L, "CONTRACT_VIOLATION", 1L),
                                Map.of("kiosk.orders", 3L),
                                Map.of("unknown", 3L),
                                Map.of(Expected.TRIED, 2L, Expected.STILL_INVALID, 1L),
                                List.of(new Objection("unknown", "required", "cups", 1))));
        assertThat(open()).containsExactly("a", "b", "c");
        assertThat(events.retaken).isEmpty();
    }

    @Test
    void aCrashInTheMiddleIsGoneOnWithWhereItStood() {
        events.crashingAt("b");
        redrives.begin(Redrive.begun("r-1", order(DeadLetterFilter.ALL, false), HandTime.START));
        assertThatThrownBy(() -> work.work("r-1")).hasMessage("crash");
        events.recover();

        work.resume();
        assertThat(redrives.find("r-1").orElseThrow().finished()).isNull();
        time.pass(Duration.ofSeconds(31));
        work.resume();

        Redrive redrive = redrives.find("r-1").orElseThrow();
        assertThat(redrive.counts()).isEqualTo(Map.of(RedriveResult.REDRIVEN, 3L));
        assertThat(redrive.finished()).isNotNull();
        assertThat(events.retaken).containsExactly("a", "b", "c");
    }

    @Test
    void theSameCallTwiceIsOne() {
        begin(ids("a"));

        Redrive again = begin(ids("a"));

        assertThat(again.counts()).isEqualTo(Map.of(RedriveResult.REDRIVEN, 1L));
        assertThat(events.retaken).containsExactly("a");
    }

    @Test
    void whatDiesAfterTheCallIsNotMeant() {
        events.onRetake(
                () -> {
                    time.pass(Duration.ofSeconds(1));
                    add("d", DeadLetterReason.REACTION_FAILED);
                });

        begin(DeadLetterFilter.ALL);

        assertThat(open()).containsExactly("d");
    }

    private Redrive begin(DeadLetterFilter filter) {
        return useCase.begin("r-1", order(filter, false));
    }

    private Redrive begin(String id, boolean force) {
        return useCase.begin(id, order(ids("a"), force));
    }

    private static RedriveOrder order(DeadLetterFilter filter, boolean force) {
        return new RedriveOrder(Action.REDRIVE, filter, "mended", force, "olga");
    }

    private static DeadLetterFilter ids(String... ids) {
        return new DeadLetterFilter(List.of(ids), null, null, null, null, null);
    }

    private static DeadLetterFilter reason(DeadLetterReason reason) {
        return new DeadLetterFilter(List.of(), reason, null, null, null, null);
    }

    private List<String> open() {
        return letters.byId(DeadLetterFilter.ALL, null, 10).stream()
                .map(KeptDeadLetter::id)
                .toList();
    }

    private void add(String id, DeadLetterReason reason) {
        letters.add(
                new DeadLetter(
                        id,
                        new Origin("kiosk.orders", 0, 1, id, id, 1, null, null, null),
                        Failure.of(reason, "rule", null, "detail"),
                        time.clock().instant()));
    }
}
