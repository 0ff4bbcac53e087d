package parley.matchmaking.domain.consultation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.FieldProblem;

/** The part of a {@link SetUpReview} that concerns time. */
final class GridReview {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final List<FieldProblem> problems;

    private GridReview(List<FieldProblem> problems) {
        this.problems = problems;
    }

    /** Adds what is wrong to the problems given. */
    static Optional<SlotGrid> review(ProposedSetUp proposed, List<FieldProblem> problems) {
        List<FieldProblem> found = new ArrayList<>();
        Optional<SlotGrid> grid = new GridReview(found).read(proposed);
        problems.addAll(found);
        return found.isEmpty() ? grid : Optional.empty();
    }

    private Optional<SlotGrid> read(ProposedSetUp proposed) {
        Optional<LocalDate> date =
                parse(
                        "date",
                        proposed.date(),
                        LocalDate::parse,
                        "Write a date, for example 2020-10-30.");
        Optional<ZoneId> zone =
                parse(
                        "timeZone",
                        proposed.timeZone(),
                        ZoneId::of,
                        "Write an IANA time zone, for example Asia/Seoul.");
        if (proposed.slotMinutes() < 1) {
            problem("slotMinutes", "A slot lasts at least a minute.");
        }
        if (proposed.breakMinutes() < 0) {
            problem("breakMinutes", "Give 0 for no break between two slots.");
        }
        List<LocalTime> starts = starts(proposed.slots());
        if (date.isEmpty() || zone.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        SlotGrid grid =
                new SlotGrid(
                        date.get(),
                        zone.get(),
                        Duration.ofMinutes(proposed.slotMinutes()),
                        Duration.ofMinutes(proposed.breakMinutes()),
                        starts);
        requireApart(grid);
        requireReal(grid);
        return Optional.of(grid);
    }

    private List<LocalTime> starts(List<String> slots) {
        List<LocalTime> starts = new ArrayList<>();
        if (slots.isEmpty()) {
            problem("slots", "Give at least one slot.");
        }
        for (int i = 0; i < slots.size(); i++) {
            parse(
                            "slots[" + i + "]",
                            slots.get(i),
                            LocalTime::parse,
                            "Write a time of day, for example 13:30.")
                    .ifPresent(starts::add);
        }
        return starts;
    }

    private void requireApart(SlotGrid grid) {
        long taken = grid.length().plus(grid.rest()).toMinutes();
        for (int i = 1; i < grid.size(); i++) {
            LocalTime previous = grid.starts().get(i - 1);
            LocalTime start = grid.starts().get(i);
            if (Duration.between(previous, start).toMinutes() < taken) {
                problem(
                        "slots[" + i + "]",
                        "%s overlaps the slot of %s and its break, which take %d minutes; begin later."
                                .formatted(start, previous, taken));
            }
        }
        LocalTime last = grid.starts().getLast();
        if (last.toSecondOfDay() / 60 + grid.length().toMinutes() > MINUTES_OF_A_DAY) {
            problem(
                    "slots[" + (grid.size() - 1) + "]",
                    last + " lasts past midnight; begin earlier.");
        }
    }

    /** When clocks are put forward, some local times don't exist. */
    private void requireReal(SlotGrid grid) {
        for (int i = 0; i < grid.size(); i++) {
            LocalTime start = grid.starts().get(i);
            if (grid.zone().getRules().getValidOffsets(grid.date().atTime(start)).isEmpty()) {
                problem(
                        "slots[" + i + "]",
                        "On %2$s, %1$s does not exist in %3$s: clocks are put forward; change it."
                                .formatted(start, grid.date(), grid.zone()));
            }
        }
    }

    private <T> Optional<T> parse(
            String field, @Nullable String text, Function<String, T> parser, String advice) {
        try {
            if (text != null) {
                return Optional.of(parser.apply(text));
            }
            problem(field, "It is missing. " + advice);
        } catch (DateTimeException unreadable) {
            problem(field, "\"%s\" cannot be read. %s".formatted(text, advice));
        }
        return Optional.empty();
    }

    private void problem(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }
}
