package parley.matchmaking.domain.consultation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * What one timetable changes of another for a meeting.
 *
 * @param before null if it had no place
 * @param after null if it has none
 */
public record Difference(@Nullable Placement before, @Nullable Placement after) {

    /** Of all meetings that do not have the same place in both; by the references of the sides. */
    public static List<Difference> between(List<Placement> one, List<Placement> other) {
        Map<MeetingId, Difference> differences = new LinkedHashMap<>();
        one.forEach(place -> differences.put(place.meeting(), new Difference(place, null)));
        other.forEach(
                place ->
                        differences.merge(
                                place.meeting(),
                                new Difference(null, place),
                                (before, after) -> new Difference(before.before(), after.after())));
        return differences.values().stream()
                .filter(difference -> !Objects.equals(difference.before(), difference.after()))
                .sorted(
                        Comparator.comparing(
                                        (Difference both) -> both.any().requester().reference())
                                .thenComparing(both -> both.any().responder().reference()))
                .toList();
    }

    /** One that it has, to say whose meeting it is. */
    public Placement any() {
        return places().findFirst().orElseThrow();
    }

    /** Whether it has another slot. */
    public boolean isMove() {
        return before != null && after != null && before.slot() != after.slot();
    }

    Stream<Placement> places() {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream);
    }
}
