package parley.benchmarks.pipeline;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.Histogram;
import parley.benchmarks.backend.Reading;
import parley.benchmarks.backend.Reading.Work;
import parley.benchmarks.backend.TapReader;
import parley.benchmarks.load.Arrivals;
import parley.benchmarks.load.ClosedLoad;
import parley.benchmarks.load.OpenLoad;
import parley.benchmarks.load.Percentiles;
import parley.benchmarks.load.Sent;
import parley.benchmarks.load.Timeline;

/** Keeps up a rate for a while, and waits until everything has come to rest. */
final class Steps {

    private static final int MOST_UNDER_WAY = 400;
    private static final int WARM_UP_UNDER_WAY = 8;
    private static final Duration BETWEEN_READINGS = Duration.ofMillis(100);

    /** Longer than a lease or a scan could hold up what is only late. */
    private static final Duration NOTHING_MOVES = Duration.ofSeconds(25);

    private final HttpClient http;
    private final TapReader tap;
    private final EmptyStore emptying;
    private final Cpu cpu;
    private final String token;
    private final Timeline timeline = Timeline.system();
    private final OpenLoad load = new OpenLoad(timeline, MOST_UNDER_WAY);

    Steps(HttpClient http, TapReader tap, EmptyStore emptying, Cpu cpu, String token) {
        this.http = http;
        this.tap = tap;
        this.emptying = emptying;
        this.cpu = cpu;
        this.token = token;
    }

    /** Requests per second that are answered while a few are always under way. */
    double warmUp(Contender contender, Duration length) throws IOException, InterruptedException {
        ClosedLoad few = new ClosedLoad(timeline, WARM_UP_UNDER_WAY);
        double rate = few.send(length, new RegistrationClient(http, contender, token));
        var _ = awaitRest(contender, tap.read());
        emptying.empty(contender);
        return rate;
    }

    Step run(Contender contender, Arrivals arrivals) throws IOException, InterruptedException {
        Map<String, Duration> cpuBefore = cpu.spentFor(contender);
        Work before = tap.read().of(contender.databases());
        Sent sent = load.send(arrivals, new RegistrationClient(http, contender, token));
        Map<String, Long> effects = new HashMap<>();
        Reading reading = awaitEffects(sent, effects);
        long lastEffect = effects.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        Reading atRest = awaitRest(contender, reading);
        Duration rest =
                Duration.ofNanos(
                        Math.max(0, timeline.nanos() - lastEffect)
                                - 2 * BETWEEN_READINGS.toNanos());
        Map<String, Duration> spent = Cpu.since(cpuBefore, cpu.spentFor(contender));
        emptying.empty(contender);
        return step(
                arrivals,
                sent,
                effects,
                rest,
                atRest.of(contender.databases()).since(before),
                spent);
    }

    private Reading awaitEffects(Sent sent, Map<String, Long> effects)
            throws IOException, InterruptedException {
        long moved = timeline.nanos();
        while (true) {
            Reading reading = tap.read();
            reading.effects().forEach(effect -> effects.putIfAbsent(effect.id(), tap.here(effect)));
            if (sent.accepted().stream().allMatch(each -> effects.containsKey(each.id()))) {
                return reading;
            }
            if (!reading.effects().isEmpty()) {
                moved = timeline.nanos();
            } else if (timeline.nanos() - moved > NOTHING_MOVES.toNanos()) {
                return reading;
            }
            pause();
        }
    }

    private Reading awaitRest(Contender contender, Reading last)
            throws IOException, InterruptedException {
        long writes = last.of(contender.databases()).writes();
        int still = 0;
        while (true) {
            pause();
            Reading reading = tap.read();
            long now = reading.of(contender.databases()).writes();
            still = now == writes ? still + 1 : 0;
            writes = now;
            if (still == 2) {
                return reading;
            }
        }
    }

    private void pause() {
        timeline.until(timeline.nanos() + BETWEEN_READINGS.toNanos());
    }

    private static Step step(
            Arrivals arrivals,
            Sent sent,
            Map<String, Long> effects,
            Duration rest,
            Work work,
            Map<String, Duration> cpu) {
        Histogram all = new Histogram(3);
        Histogram late = new Histogram(3);
        long lastQuarter = sent.first() + arrivals.length().toNanos() * 3 / 4;
        List<Sent.Accepted> seen =
                sent.accepted().stream().filter(each -> effects.containsKey(each.id())).toList();
        for (Sent.Accepted each : seen) {
            long nanos = Objects.requireNonNull(effects.get(each.id())) - each.due();
            long micros = Math.max(0, nanos / 1000);
            all.recordValue(micros);
            if (each.due() >= lastQuarter) {
                late.recordValue(micros);
            }
        }
        return new Step(
                arrivals.perSecond(),
                sent.accepted().size(),
                sent.refused(),
                sent.unsent(),
                sent.accepted().size() - seen.size(),
                Percentiles.of(all),
                Percentiles.of(late).p50(),
                rest,
                work,
                cpu);
    }
}
