package parley.matchmaking.application;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.meeting.Presence;
import parley.platform.time.ForumClock;

/**
 * Tells of meetings to whose video room a side did not come in time. When somebody came decides,
 * not when that was heard; but what is told stays, whatever is heard afterwards.
 *
 * <p>Silence proves nothing where nobody tells: a forum from whose rooms nothing was ever heard has
 * no no-shows, nor has a table on site; there people report them. Repeatable, from several
 * processes at a time.
 */
public final class FindNoShows {

    /**
     * What began earlier is left alone: it is too late to look for anybody, and a sweep would read
     * all meetings that people held without telling.
     */
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    private final Meetings meetings;
    private final Presences presences;
    private final Duration grace;
    private final ForumClock clock;
    private final Set<MeetingId> complete = new HashSet<>();

    /**
     * @param grace after a meeting's start, in which its sides may still come; zero: looks at none
     */
    public FindNoShows(Meetings meetings, Presences presences, Duration grace, ForumClock clock) {
        this.meetings = meetings;
        this.presences = presences;
        this.grace = grace;
        this.clock = clock;
    }

    /** By one thread at a time. */
    public void sweep() {
        if (grace.isZero()) {
            return;
        }
        Instant now = clock.now();
        List<Meeting> due = meetings.unstarted(dueBy(now));
        complete.retainAll(due.stream().map(Meeting::id).collect(Collectors.toSet()));
        Map<ForumId, Boolean> heard = new HashMap<>();
        due.stream()
                .filter(meeting -> !complete.contains(meeting.id()))
                .filter(meeting -> heard.computeIfAbsent(meeting.forum(), presences::hears))
                .forEach(meeting -> look(meeting, now));
    }

    private TimeSpan dueBy(Instant now) {
        Instant latest = now.minus(grace);
        return new TimeSpan(latest.minus(LOOKED_BACK), latest.plusMillis(1));
    }

    private void look(Meeting meeting, Instant now) {
        if (!(meeting.state() instanceof MeetingState.Scheduled(var booking))
                || booking.place().isAtTable()) {
            return;
        }
        Set<CompanyId> absent = absent(meeting, booking.place());
        if (absent.isEmpty()) {
            complete.add(meeting.id());
        } else {
            meetings.change(meeting.id(), current -> current.value().miss(absent, grace, now));
        }
    }

    private Set<CompanyId> absent(Meeting meeting, Place place) {
        Instant start = place.time().start();
        return presences
                .find(meeting.id())
                .map(Versioned::value)
                .orElseGet(() -> Presence.of(meeting))
                .absent(meeting, new TimeSpan(start, start.plus(grace)));
    }
}
