package parley.benchmarks.b2bsp.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.check.ScheduleCheck;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.proof.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** What came out for an instance, seen through by {@link ScheduleCheck}. */
public record Answer(Instance instance, int fairness, Outcome outcome, Duration took) {

    private static final double MILLIS = 1000.0;

    public Answer {
        if (outcome.schedule().isPresent()) {
            check(instance, fairness, outcome, outcome.schedule().get());
        }
    }

    private static void check(Instance instance, int fairness, Outcome outcome, Schedule schedule) {
        List<String> violations = ScheduleCheck.violations(instance, schedule, fairness);
        if (!violations.isEmpty()) {
            throw new IllegalStateException(instance.name() + ": " + violations);
        }
        int breaks = ScheduleCheck.breaks(instance, schedule);
        if (outcome.breaks().orElse(-1) != breaks) {
            throw new IllegalStateException(
                    "%s: %d breaks, not %s".formatted(instance.name(), breaks, outcome.breaks()));
        }
    }

    /** One line. Numbers that are not known are null; without a schedule there are no slots. */
    public String json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("instance", instance.name());
        fields.put("status", outcome.status());
        fields.put("breaks", breaks());
        fields.put("bound", bound());
        fields.put("seconds", seconds());
        fields.put(
                "slots",
                outcome.schedule().map(Schedule::slots).orElse(List.of()).stream()
                        .map(slot -> slot + 1)
                        .toList());
        return JsonMapper.shared().writeValueAsString(fields);
    }

    @Nullable Integer breaks() {
        return outcome.breaks().isPresent() ? outcome.breaks().getAsInt() : null;
    }

    @Nullable Integer bound() {
        return outcome.bound().isPresent() ? outcome.bound().getAsInt() : null;
    }

    double seconds() {
        return took.toMillis() / MILLIS;
    }
}
