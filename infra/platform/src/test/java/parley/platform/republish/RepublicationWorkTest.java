package parley.platform.republish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.compacted.CompactedAggregates;
import parley.platform.compacted.CompactedTopics;
import parley.platform.lease.HandTime;
import parley.platform.refusal.Outcome;
import parley.platform.run.Background;
import parley.platform.run.InMemoryRuns;

class RepublicationWorkTest {

    private static final String TOPIC = "kiosk.customers";
    private static final Duration RESUME_AFTER = Duration.ofSeconds(30);
    private static final RepublishSettings SETTINGS =
            new RepublishSettings(2, RESUME_AFTER, Duration.ofSeconds(10));

    private final HandTime time = new HandTime();
    private final InMemoryRuns<Republication> runs = new InMemoryRuns<>();
    private final CompactedTopics topics = new CompactedTopics();
    private final Guests guests = new Guests();
    private final RepublicationWork work =
            new RepublicationWork(topics, runs, SETTINGS, time::pass, time.clock());
    private final RepublishState useCase =
            new RepublishState(topics, runs, work, new Background(Runnable::run), time.clock());

    @BeforeEach
    void theKioskOwnsItsGuests() {
        topics.add(guests);
    }

    @Test
    void allAreToldOnceAtMostSoManyInASecond() {
        Republication run = begin();

        assertThat(guests.told)
                .containsExactly("guest-1", "guest-2", "guest-3", "guest-4", "guest-5");
        assertThat(run.published()).isEqualTo(5);
        assertThat(run.finished()).isEqualTo(HandTime.START.plusSeconds(3));
    }

    @Test
    void theSameCallAgainChangesNothing() {
        Republication run = begin();

        assertThat(begin()).isEqualTo(run);
        assertThat(guests.told).hasSize(5);
    }

    @Test
    void whatACrashLeftIsGoneOnWith() {
        guests.crashAt = "guest-4";
        Republication left = begin();
        assertThat(left.finished()).isNull();
        assertThat(left.position()).isEqualTo("guest-2");
        guests.crashAt = null;

        useCase.resume();
        assertThat(runs.find("call-1")).contains(left);
        time.pass(RESUME_AFTER);
        useCase.resume();

        assertThat(runs.find("call-1").orElseThrow().published()).isEqualTo(5);
        assertThat(guests.told).endsWith("guest-3", "guest-4", "guest-5").hasSize(6);
    }

    @Test
    void ofTwoWhoWorkOnItTheSlowerOneStops() {
        guests.meanwhile =
                () ->
                        new RepublicationWork(topics, runs, SETTINGS, time::pass, time.clock())
                                .work("call-1");

        Republication run = begin();

        assertThat(run.published()).isEqualTo(5);
    }

    @Test
    void aTopicThatIsNotThisOwnersIsRefused() {
        assertThat(useCase.begin("call-1", "kiosk.orders", "try", "kim"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().detail()).contains(TOPIC));
        assertThat(runs.find("call-1")).isEmpty();
    }

    @Test
    void aRateOfNothingIsNoSetting() {
        assertThatThrownBy(() -> new RepublishSettings(1, Duration.ZERO, RESUME_AFTER))
                .hasMessageContaining("positive");
    }

    private Republication begin() {
        useCase.begin("call-1", TOPIC, "a new service", "kim");
        return runs.find("call-1").orElseThrow();
    }

    /** Five of them. */
    private static final class Guests implements CompactedAggregates {

        private final List<String> ids =
                IntStream.rangeClosed(1, 5).mapToObj(i -> "guest-" + i).toList();
        private final List<String> told = new ArrayList<>();
        private @Nullable String crashAt;
        private @Nullable Runnable meanwhile;

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Map<String, Last> last(Collection<String> asked) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean republish(String id) {
            if (id.equals(crashAt)) {
                throw new IllegalStateException("The process is gone");
            }
            told.add(id);
            Runnable now = meanwhile;
            meanwhile = null;
            if (now != null) {
                now.run();
            }
            return true;
        }

        @Override
        public List<String> ids(@Nullable String after, int limit) {
            return ids.stream()
                    .filter(id -> after == null || id.compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
