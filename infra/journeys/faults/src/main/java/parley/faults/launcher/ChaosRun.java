package parley.faults.launcher;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import parley.faults.inject.Injector;
import parley.faults.inject.Injector.Done;
import parley.faults.inject.RecordFaults;
import parley.faults.inject.Wire;
import parley.faults.judge.Readings;
import parley.faults.judge.Report;
import parley.faults.judge.SetBacks;
import parley.faults.judge.Trial;
import parley.faults.judge.Trial.Course;
import parley.faults.load.Ledger;
import parley.faults.load.Load;
import parley.faults.load.PohangFlow;
import parley.faults.load.PohangFlow.Round;
import parley.faults.load.ProbeForum;
import parley.faults.plan.Breakage;
import parley.faults.plan.Fault;
import parley.faults.plan.Schedule;
import parley.faults.suite.HurtSuite;
import parley.journeys.client.TicketingSystem;
import parley.journeys.client.TopicCounts;
import parley.journeys.forum.Addresses;

/** One run, from the first process to the verdict. */
final class ChaosRun {

    private static final Duration LONGEST_TO_SETTLE = Duration.ofSeconds(15);

    /** Often enough that the traces of one of them are seen before they are mended. */
    private static final int REPEATS = 6;

    private static final Duration BETWEEN_REPEATS = Duration.ofMillis(700);
    private static final Duration LONGEST_PENDING = Duration.ofMinutes(1);

    private final HurtSuite suite;
    private final long seed;
    private final int minutes;
    private final Breakage broken;
    private final Path forum;
    private final Path copies;
    private final Clock clock;
    private final PrintStream out;

    ChaosRun(
            HurtSuite suite,
            long seed,
            int minutes,
            Breakage broken,
            Path forum,
            Path copies,
            Clock clock,
            PrintStream out) {
        this.suite = suite;
        this.seed = seed;
        this.minutes = minutes;
        this.broken = broken;
        this.forum = forum;
        this.copies = copies;
        this.clock = clock;
        this.out = out;
    }

    Report run() {
        List<Fault> schedule = Schedule.of(seed, minutes, suite.targets());
        out.println("starting the suite");
        suite.start();
        Addresses addresses = suite.addresses().forStory();
        try (HttpClient http =
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(Duration.ofSeconds(5))
                                .build();
                Wire wire = new Wire(addresses.kafkaBootstrapServers());
                TopicCounts topics = new TopicCounts(addresses.kafkaBootstrapServers())) {
            ProbeForum probe = new ProbeForum("probe", addresses, http);
            probe.open();
            RecordFaults records = new RecordFaults(wire, new Random(seed));
            Readings readings = new Readings(probe, topics, clock);
            Course course = course(schedule, addresses, probe, records, readings);
            out.println("waiting for rest, then judging");
            return new Trial(probe, addresses, http, wire, readings).judge(course);
        }
    }

    private Course course(
            List<Fault> schedule,
            Addresses addresses,
            ProbeForum probe,
            RecordFaults records,
            Readings readings) {
        Ledger ledger = new Ledger();
        try (Load load =
                        new Load(
                                probe,
                                ledger,
                                new TicketingSystem(addresses.kafkaBootstrapServers()),
                                seed);
                SetBacks setBacks = new SetBacks(probe, ledger)) {
            PohangFlow flow =
                    new PohangFlow(forum, copies, addresses, out, Duration.ofMinutes(minutes));
            out.printf("%d faults in %d min, seed %d%n", schedule.size(), minutes, seed);
            Injector injector = new Injector(suite, records);
            List<Done> faults = injector.run(schedule);
            Duration pending = readings.untilPublished(LONGEST_PENDING);
            out.printf("faults are over; published after %d ms%n", pending.toMillis());
            List<String> unacknowledged = load.end();
            List<Round> rounds = flow.end();
            setBacks.settle(LONGEST_TO_SETTLE);
            for (int time = 0; time < REPEATS; time++) {
                injector.repeatAfterwards();
                LockSupport.parkNanos(BETWEEN_REPEATS.toNanos());
            }
            return new Course(
                    seed,
                    minutes,
                    broken.name().toLowerCase(Locale.ROOT),
                    faults,
                    ledger,
                    records,
                    setBacks,
                    pending,
                    rounds,
                    unacknowledged);
        }
    }
}
