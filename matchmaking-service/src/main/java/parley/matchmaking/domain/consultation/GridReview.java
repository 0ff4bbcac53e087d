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
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedDay;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedGrid;

/** The part of a {@link SetUpReview} that concerns time. */
final class GridReview {

    private final List<FieldProblem> problems;

    private GridReview(List<FieldProblem> problems) {
        this.problems = problems;
    }

    /** Adds what is wrong to the problems given. */
    static Optional<SlotGrid> review(ProposedGrid proposed, List<FieldProblem> problems) {
        List<FieldProblem> found = new ArrayList<>();
        Optional<SlotGrid> grid = new GridReview(found).read(proposed);
        problems.addAll(found);
        return found.isEmpty() ? grid : Optional.empty();
    }

    /** How many slots it names, right or wrong. */
    static int slotsOf(ProposedGrid proposed) {
        List<ProposedDay> several = orNone(proposed.days());
        return several.isEmpty()
                ? orNone(proposed.slots()).size()
                : several.stream().mapToInt(day -> day.slots().size()).sum();
    }

    private Optional<SlotGrid> read(ProposedGrid proposed) {
        List<ConsultationDay> days = days(proposed);
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
        if (zone.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        SlotGrid grid =
                new SlotGrid(
                        days,
                        zone.get(),
                        Duration.ofMinutes(proposed.slotMinutes()),
                        Duration.ofMinutes(proposed.breakMinutes()));
        requireReal(grid, proposed);
        if (problems.isEmpty()) {
            requireApart(grid, proposed);
        }
        return Optional.of(grid);
    }

    private List<ConsultationDay> days(ProposedGrid proposed) {
        List<ProposedDay> several = orNone(proposed.days());
        if (several.isEmpty()) {
            return day("", proposed.date(), orNone(proposed.slots())).stream().toList();
        }
        if (proposed.date() != null || !orNone(proposed.slots()).isEmpty()) {
            problem("days", "Give either days, or date and slots of the only day.");
        }
        List<ConsultationDay> days = new ArrayList<>();
        for (int i = 0; i < several.size(); i++) {
            ProposedDay one = several.get(i);
            day("days[" + i + "].", one.date(), one.slots()).ifPresent(days::add);
        }
        return days;
    }

    private Optional<ConsultationDay> day(
            String prefix, @Nullable String text, List<String> slots) {
        Optional<LocalDate> date =
                parse(
                        prefix + "date",
                        text,
                        LocalDate::parse,
                        "Write a date, for example 2020-10-30.");
        List<LocalTime> starts = new ArrayList<>();
        if (slots.isEmpty()) {
            problem(prefix + "slots", "Give at least one slot.");
        }
        for (int i = 0; i < slots.size(); i++) {
            parse(
                            "%sslots[%d]".formatted(prefix, i),
                            slots.get(i),
                            LocalTime::parse,
                            "Write a time of day, for example 13:30.")
                    .ifPresent(starts::add);
        }
        return date.map(known -> new ConsultationDay(known, starts));
    }

    /** By instants: where clocks change, local times tell the wrong distance. */
    private void requireApart(SlotGrid grid, ProposedGrid proposed) {
        for (int slot = 1; slot < grid.size(); slot++) {
            boolean isFirstOfDay = fields(proposed).get(slot).endsWith("slots[0]");
            Duration taken = isFirstOfDay ? grid.length() : grid.length().plus(grid.rest());
            Duration apart = Duration.between(grid.span(slot - 1).start(), grid.span(slot).start());
            if (apart.compareTo(taken) < 0) {
                problem(
                        fields(proposed).get(slot),
                        "%s overlaps the slot of %s%s, which take%s %d minutes; begin later."
                                .formatted(
                                        texts(proposed).get(slot),
                                        texts(proposed).get(slot - 1),
                                        isFirstOfDay ? "" : " and its break",
                                        isFirstOfDay ? "s" : "",
                                        taken.toMinutes()));
            }
        }
    }

    /** When clocks are put forward, some local times don't exist. */
    private void requireReal(SlotGrid grid, ProposedGrid proposed) {
        int slot = 0;
        for (ConsultationDay day : grid.days()) {
            for (LocalTime start : day.starts()) {
                if (grid.zone().getRules().getValidOffsets(day.date().atTime(start)).isEmpty()) {
                    problem(
                            fields(proposed).get(slot),
                            "On %2$s, %1$s does not exist in %3$s: clocks are put forward; change it."
                                    .formatted(start, day.date(), grid.zone()));
                }
                slot++;
            }
        }
    }

    /** The field of each slot. */
    private static List<String> fields(ProposedGrid proposed) {
        List<ProposedDay> several = orNone(proposed.days());
        List<String> fields = new ArrayList<>();
        if (several.isEmpty()) {
            for (int i = 0; i < orNone(proposed.slots()).size(); i++) {
                fields.add("slots[" + i + "]");
            }
        }
        for (int day = 0; day < several.size(); day++) {
            for (int i = 0; i < several.get(day).slots().size(); i++) {
                fields.add("days[%d].slots[%d]".formatted(day, i));
            }
        }
        return fields;
    }

    /** What stands in the field of each slot. */
    private static List<String> texts(ProposedGrid proposed) {
        List<ProposedDay> several = orNone(proposed.days());
        return several.isEmpty()
                ? orNone(proposed.slots())
                : several.stream().flatMap(day -> day.slots().stream()).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
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
