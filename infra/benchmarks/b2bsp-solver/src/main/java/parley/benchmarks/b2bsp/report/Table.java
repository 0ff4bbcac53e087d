package parley.benchmarks.b2bsp.report;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.proof.Status;

/** Answers line by line beside what is published. */
public final class Table {

    private static final String UNKNOWN = "-";
    private static final String NO_SCHEDULE = "UNSAT";

    private final Published published;
    private int answers;
    private int comparable;
    private int agreeing;
    private double seconds;

    public Table(Published published) {
        this.published = published;
    }

    public static String header() {
        return line(
                "instance",
                "fairness",
                "status",
                "breaks",
                "bound",
                "seconds",
                "published",
                "agrees");
    }

    /** The line of this answer. */
    public String line(Answer answer) {
        Optional<String> value = published.value(answer.instance().name(), answer.fairness());
        boolean agrees = value.filter(said(answer)::equals).isPresent();
        answers++;
        comparable += value.isPresent() ? 1 : 0;
        agreeing += agrees ? 1 : 0;
        seconds += answer.seconds();
        return line(
                answer.instance().name(),
                answer.fairness(),
                answer.outcome().status(),
                orUnknown(answer.breaks()),
                orUnknown(answer.bound()),
                twoDigits(answer.seconds()),
                value.orElse(UNKNOWN),
                value.isEmpty() ? UNKNOWN : agrees ? "yes" : "no");
    }

    /** In the words of the published table; empty if nothing is proven. */
    private static String said(Answer answer) {
        Status status = answer.outcome().status();
        return switch (status) {
            case OPTIMAL -> String.valueOf(answer.breaks());
            case INFEASIBLE -> NO_SCHEDULE;
            case FEASIBLE, UNKNOWN -> "";
        };
    }

    public String summary() {
        return "%d instances in %s s; %d of %d published values proven"
                .formatted(answers, twoDigits(seconds), agreeing, comparable);
    }

    public boolean allAgree() {
        return agreeing == comparable;
    }

    private static String twoDigits(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String orUnknown(@Nullable Integer number) {
        return number == null ? UNKNOWN : number.toString();
    }

    private static String line(Object... cells) {
        return "%-28s %8s %-10s %6s %6s %8s %9s %6s".formatted(cells).stripTrailing();
    }
}
