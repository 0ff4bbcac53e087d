package parley.matchmaking.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.programme.BusyTimes;

/** What else those have to do who are in a meeting, and what else its room is needed for. */
final class Engagements {

    private final Meetings meetings;
    private final Companies companies;
    private final ForumProgramme programme;

    Engagements(Meetings meetings, Companies companies, ForumProgramme programme) {
        this.meetings = meetings;
        this.companies = companies;
        this.programme = programme;
    }

    /**
     * Something else.
     *
     * @param who reference of a company or of the interpreter, or the room's code
     */
    record Engagement(String who, Instant from) {}

    /** Other meetings at this time that need a side, the interpreter or the room of this one. */
    List<Engagement> meetings(Meeting meeting, Place place, TimeSpan time) {
        return Stream.of(MeetingStatus.SCHEDULED, MeetingStatus.STARTED)
                .flatMap(status -> all(meeting, status))
                .filter(other -> !other.id().equals(meeting.id()))
                .flatMap(other -> clash(meeting, place, time, other).stream())
                .toList();
    }

    /** Slots at this time in which a side or the interpreter said that they cannot. */
    List<Engagement> absences(Meeting meeting, Place place, TimeSpan time, SetUp setUp) {
        List<Engagement> absences = new ArrayList<>();
        for (Party side : List.of(meeting.requester(), meeting.responder())) {
            companies
                    .find(meeting.forum(), side.company())
                    .map(known -> setUp.unavailableSlotsOf(known.id(), known.timeZone()))
                    .flatMap(slots -> first(slots, time, setUp))
                    .ifPresent(from -> absences.add(new Engagement(side.reference(), from)));
        }
        setUp.interpreters().stream()
                .filter(one -> one.who().equals(place.interpreter()))
                .forEach(
                        one ->
                                first(one.unavailable(), time, setUp)
                                        .ifPresent(
                                                from ->
                                                        absences.add(
                                                                new Engagement(
                                                                        one.who().reference(),
                                                                        from))));
        return absences;
    }

    /** Sessions at this time in which somebody of a side, or the interpreter, is. */
    List<Engagement> sessions(Meeting meeting, Place place, TimeSpan time) {
        BusyTimes busy = programme.busy(meeting.forum());
        List<Engagement> sessions = new ArrayList<>();
        for (Party side : List.of(meeting.requester(), meeting.responder())) {
            companies
                    .find(meeting.forum(), side.company())
                    .flatMap(known -> busy.first(known.representatives(), time))
                    .ifPresent(from -> sessions.add(new Engagement(side.reference(), from)));
        }
        BookedInterpreter interpreter = place.interpreter();
        if (interpreter != null) {
            busy.first(Set.of(interpreter.participant()), time)
                    .ifPresent(from -> sessions.add(new Engagement(interpreter.reference(), from)));
        }
        return sessions;
    }

    private Stream<Meeting> all(Meeting meeting, MeetingStatus status) {
        return meetings
                .page(
                        meeting.forum(),
                        Optional.of(status),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE)
                .stream();
    }

    private static Optional<Instant> first(Collection<Integer> slots, TimeSpan time, SetUp setUp) {
        return slots.stream()
                .filter(setUp.grid()::has)
                .map(setUp.grid()::span)
                .filter(time::overlaps)
                .map(TimeSpan::start)
                .min(Instant::compareTo);
    }

    private static Optional<Engagement> clash(
            Meeting meeting, Place place, TimeSpan time, Meeting other) {
        return FindMeeting.booking(other.state())
                .map(Booking::place)
                .filter(there -> there.time().overlaps(time))
                .flatMap(
                        there ->
                                shared(meeting, place, other, there)
                                        .map(who -> new Engagement(who, there.time().start())));
    }

    private static Optional<String> shared(
            Meeting meeting, Place place, Meeting other, Place there) {
        Set<CompanyId> needed = Set.of(other.requester().company(), other.responder().company());
        return Stream.of(meeting.requester(), meeting.responder())
                .filter(side -> needed.contains(side.company()))
                .map(Party::reference)
                .findFirst()
                .or(() -> interpreter(place, there))
                .or(
                        () ->
                                place.room().equals(there.room())
                                        ? Optional.of(place.room())
                                        : Optional.empty());
    }

    private static Optional<String> interpreter(Place place, Place there) {
        @Nullable BookedInterpreter needed = place.interpreter();
        return needed != null && Objects.equals(needed, there.interpreter())
                ? Optional.of(needed.reference())
                : Optional.empty();
    }
}
