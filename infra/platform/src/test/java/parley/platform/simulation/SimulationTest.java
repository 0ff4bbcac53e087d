package parley.platform.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import parley.platform.simulation.Explorer.Failure;

/**
 * The platform's promises in many schedules. {@code -Dparley.simulation.seed} is the first one's
 * seed (default 1), {@code -Dparley.simulation.schedules} their number (default 100000).
 */
@Tag("simulation")
class SimulationTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("parley");
    private static final long SEED = Long.getLong("parley.simulation.seed", 1);
    private static final long SCHEDULES = Long.getLong("parley.simulation.schedules", 100_000);
    private static final long BUDGET = 100_000;

    @BeforeAll
    static void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LOG.setLevel(null);
    }

    @Test
    void nothingIsLostDoubledOrOvertakenInAnySchedule() {
        Explorer explorer = new Explorer(Rule.NONE);
        long begun = System.nanoTime();

        Optional<Failure> failure = explorer.explore(SEED, SCHEDULES);

        double seconds = (System.nanoTime() - begun) / 1e9;
        say(
                "%d schedules from seed %d, %d a minute"
                        .formatted(SCHEDULES, SEED, Math.round(SCHEDULES * 60 / seconds)));
        failure.ifPresent(found -> tell(explorer, found));
        assertThat(failure).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void withoutARuleThatGuardsARaceSomethingBreaks(Rule rule) {
        Explorer explorer = new Explorer(rule);

        Optional<Failure> failure = explorer.explore(SEED, BUDGET);

        assertThat(failure).isPresent();
        say("Without " + rule + ":");
        tell(explorer, failure.get());
    }

    @Test
    void aFailingScheduleIsPlayedAgainExactlyAndIsShort() {
        Explorer explorer = new Explorer(Rule.LATER_ONES_WAIT_BEHIND_THE_DEAD);
        Failure failure = explorer.explore(SEED, BUDGET).orElseThrow();

        World.Ending ending = explorer.replay(failure.choices());

        assertThat(ending.broken()).isNotEmpty();
        assertThat(ending.trace()).hasSizeLessThan(40);
        assertThat(explorer.replay(failure.choices())).isEqualTo(ending);
    }

    private static void tell(Explorer explorer, Failure failure) {
        World.Ending ending = explorer.replay(failure.choices());
        say("Seed %d breaks it, schedule %d:".formatted(failure.seed(), failure.schedules()));
        ending.trace().forEach(SimulationTest::say);
        ending.broken().forEach(line -> say("=> " + line));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
