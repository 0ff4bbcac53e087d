package parley.matchmaking.domain.consultation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.matchmaking.domain.FieldProblem;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedHours;

/** The part of a {@link SetUpReview} that concerns legal hours. */
final class HoursReview {

    private final List<FieldProblem> problems;
    private final Set<ZoneId> seen = new HashSet<>();

    private HoursReview(List<FieldProblem> problems) {
        this.problems = problems;
    }

    /** Adds what is wrong to the problems given. */
    static List<LegalHours> review(List<ProposedHours> proposed, List<FieldProblem> problems) {
        HoursReview review = new HoursReview(problems);
        List<LegalHours> hours = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            review.read("legalHours[" + i + "]", proposed.get(i)).ifPresent(hours::add);
        }
        return hours;
    }

    private Optional<LegalHours> read(String field, ProposedHours proposed) {
        Optional<ZoneId> zone =
                parse(
                        field + ".timeZone",
                        proposed.timeZone(),
                        ZoneId::of,
                        "Write an IANA time zone, for example Asia/Seoul.");
        Optional<LocalTime> from = time(field + ".from", proposed.from());
        Optional<LocalTime> to = time(field + ".to", proposed.to());
        if (zone.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(zone.get())) {
            problem(field + ".timeZone", zone.get() + " stands here twice; join the two entries.");
        }
        if (!to.get().equals(LocalTime.MIDNIGHT) && !to.get().isAfter(from.get())) {
            problem(
                    field + ".to",
                    "%s is not after %s; write 00:00 for the end of the day."
                            .formatted(to.get(), from.get()));
        }
        return Optional.of(new LegalHours(zone.get(), from.get(), to.get()));
    }

    private Optional<LocalTime> time(String field, String text) {
        return parse(field, text, LocalTime::parse, "Write a time of day, for example 08:00.");
    }

    private <T> Optional<T> parse(
            String field, String text, Function<String, T> parser, String advice) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException unreadable) {
            problem(field, "\"%s\" cannot be read. %s".formatted(text, advice));
            return Optional.empty();
        }
    }

    private void problem(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }
}
