package parley.matchmaking.domain.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;

/**
 * When one attendee came and went, as far as was heard. Sets of times, since what is heard comes in
 * any order and more than once: the same times give the same stays.
 */
public record Attendance(SortedSet<Instant> joined, SortedSet<Instant> left) {

    static final Attendance NONE = new Attendance(new TreeSet<>(), new TreeSet<>());

    public Attendance {
        joined = Collections.unmodifiableSortedSet(new TreeSet<>(joined));
        left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    }

    /**
     * A half-open span of time in the room.
     *
     * @param to null while nobody has said that it ended
     */
    public record Stay(Instant from, @Nullable Instant to) {

        boolean overlaps(TimeSpan span) {
            return from.isBefore(span.end()) && (to == null || to.isAfter(span.start()));
        }
    }

    /**
     * In their order. A stay begins with the first join that is heard of and ends with the next
     * leave; of a leave without a join nothing follows.
     */
    public List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        @Nullable Instant since = null;
        SortedSet<Instant> times = new TreeSet<>(joined);
        times.addAll(left);
        for (Instant time : times) {
            if (since != null && left.contains(time)) {
                stays.add(new Stay(since, time));
                since = null;
            }
            if (since == null && joined.contains(time)) {
                since = time;
            }
        }
        if (since != null) {
            stays.add(new Stay(since, null));
        }
        return List.copyOf(stays);
    }

    int size() {
        return joined.size() + left.size();
    }

    Attendance with(Movement movement, Instant at) {
        return switch (movement) {
            case JOINED -> new Attendance(with(joined, at), left);
            case LEFT -> new Attendance(joined, with(left, at));
        };
    }

    private static SortedSet<Instant> with(SortedSet<Instant> times, Instant at) {
        SortedSet<Instant> more = new TreeSet<>(times);
        more.add(at);
        return more;
    }
}
