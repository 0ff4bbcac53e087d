package parley.matchmaking.domain.meeting;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;

/** Who was in the room of a meeting, and when. Says nothing about whether it takes place. */
public record Presence(MeetingId meeting, ForumId forum, Map<Attendee, Attendance> attendees) {

    public Presence {
        attendees = Collections.unmodifiableMap(new LinkedHashMap<>(attendees));
    }

    public static Presence of(Meeting meeting) {
        return new Presence(meeting.id(), meeting.forum(), Map.of());
    }

    /** Sides of the meeting that were never in the room within this time, as far as was heard. */
    public Set<CompanyId> absent(Meeting held, TimeSpan within) {
        Set<CompanyId> absent = new LinkedHashSet<>();
        if (!came(Attendee.Role.REQUESTER, within)) {
            absent.add(held.requester().company());
        }
        if (!came(Attendee.Role.RESPONDER, within)) {
            absent.add(held.responder().company());
        }
        return absent;
    }

    private boolean came(Attendee.Role side, TimeSpan within) {
        return attendees.entrySet().stream()
                .filter(one -> one.getKey().role() == side)
                .flatMap(one -> one.getValue().stays().stream())
                .anyMatch(stay -> stay.overlaps(within));
    }

    /**
     * Notes that somebody came or went; what is noted already changes nothing.
     *
     * @param most times that are noted of one meeting; further ones are refused
     */
    public Decision<Presence, PresenceEvent> note(
            Attendee who, Movement movement, Instant at, int most) {
        Attendance before = attendees.getOrDefault(who, Attendance.NONE);
        Attendance after = before.with(movement, at);
        if (after.equals(before)) {
            return unchanged(this);
        }
        if (attendees.values().stream().mapToInt(Attendance::size).sum() >= most) {
            return refused(
                    Objection.conflict(
                            "too-many-joins",
                            "More joins and leaves than are noted of one meeting: " + most + "."));
        }
        Map<Attendee, Attendance> more = new LinkedHashMap<>(attendees);
        more.put(who, after);
        return changed(
                new Presence(meeting, forum, more), new PresenceEvent(meeting, who, movement, at));
    }
}
