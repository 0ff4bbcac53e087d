package parley.matchmaking.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.Cancellation;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.FollowUp;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.correlation.Correlation;

/**
 * Brings single meetings to what the consultation decided. Every step is repeatable, so this is
 * simply run again after a crash, and may run twice at a time.
 */
public final class FollowTimetable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowTimetable.class);

    /** Steps from which all meetings of the forum are read at once, not each by itself. */
    private static final int MANY = 20;

    private final Consultations consultations;
    private final Meetings meetings;
    private final VideoRooms rooms;

    public FollowTimetable(Consultations consultations, Meetings meetings, VideoRooms rooms) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.rooms = rooms;
    }

    /** Resumes what a crash interrupted. */
    public void sweep() {
        for (ForumId forum : consultations.ahead()) {
            Correlation.current().run(() -> follow(forum));
        }
    }

    /** Until nothing is left to do for this forum. */
    public void follow(ForumId forum) {
        consultations.find(forum).map(Versioned::value).ifPresent(this::follow);
    }

    /**
     * The same from what was read or written just now. Steps that somebody else has taken since are
     * taken once more, without an effect.
     */
    void follow(Consultation known) {
        Optional<Consultation> ahead = Optional.of(known).filter(Consultation::isAhead);
        while (ahead.isPresent()) {
            ahead = followed(ahead.get());
        }
    }

    /** Empty when nothing is left. */
    private Optional<Consultation> followed(Consultation consultation) {
        ForumId forum = consultation.forum();
        left(forum, consultation.followUps()).forEach(step -> take(forum, step));
        Change<Consultation> change =
                consultations.change(
                        forum, current -> current.value().followed(consultation.revision()));
        LOG.atInfo()
                .addKeyValue("forum", forum)
                .addKeyValue("revision", consultation.revision())
                .log("Meetings follow the timetable");
        return change instanceof Change.Now<Consultation>(var now)
                ? Optional.of(now.value()).filter(Consultation::isAhead)
                : Optional.empty();
    }

    /**
     * Without those that have nothing left to do: after a re-plan nearly all. What is not done now
     * is looked at again when the step is taken; what is done stays so.
     */
    private List<FollowUp> left(ForumId forum, List<FollowUp> steps) {
        if (steps.size() < MANY) {
            return steps;
        }
        Map<MeetingId, Meeting> known =
                meetings.all(forum).stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return steps.stream().filter(step -> !isTaken(forum, step, known)).toList();
    }

    private boolean isTaken(ForumId forum, FollowUp step, Map<MeetingId, Meeting> known) {
        return switch (step) {
            case FollowUp.Place place -> {
                Meeting meeting = known.get(place.placement().meeting());
                yield meeting != null
                        && isDone(meeting.schedule(place(forum, place), place.scheduleVersion()));
            }
            case FollowUp.TakePlace(MeetingId id, int version) -> {
                Meeting meeting = known.get(id);
                yield meeting != null && isDone(meeting.unschedule(version));
            }
            case FollowUp.Cancel _, FollowUp.CancelOne _ -> false;
        };
    }

    private static boolean isDone(Decision<Meeting, MeetingEvent> decision) {
        return decision instanceof Decision.Unchanged;
    }

    /** One step; what is done already stays as it is. */
    void take(ForumId forum, FollowUp step) {
        switch (step) {
            case FollowUp.Place place ->
                    requireKnown(
                            place.placement().meeting(),
                            meetings.change(
                                    place.placement().meeting(),
                                    current ->
                                            current.value()
                                                    .schedule(
                                                            place(forum, place),
                                                            place.scheduleVersion())));
            case FollowUp.TakePlace(MeetingId meeting, int version) ->
                    requireKnown(
                            meeting,
                            meetings.change(
                                    meeting, current -> current.value().unschedule(version)));
            case FollowUp.Cancel(Withdrawal withdrawal) -> cancel(forum, withdrawal);
            case FollowUp.CancelOne(Cancellation one) ->
                    requireKnown(
                            one.meeting(),
                            meetings.change(
                                    one.meeting(),
                                    current ->
                                            current.value()
                                                    .callOff(one.by(), one.reason(), one.at())));
        }
    }

    private Place place(ForumId forum, FollowUp.Place step) {
        Placement placement = step.placement();
        return new Place(
                placement.slot(),
                step.time(),
                step.zone(),
                placement.room(),
                placement.interpreter(),
                rooms.joinUrl(forum, placement.meeting(), placement.room()));
    }

    private void cancel(ForumId forum, Withdrawal withdrawal) {
        for (Meeting meeting : meetings.of(forum, withdrawal.company())) {
            requireKnown(
                    meeting.id(),
                    meetings.change(
                            meeting.id(),
                            current ->
                                    current.value()
                                            .cancel(
                                                    withdrawal.company(),
                                                    withdrawal.reason(),
                                                    withdrawal.at())));
        }
    }

    private static void requireKnown(MeetingId id, Change<Meeting> change) {
        if (!(change instanceof Change.Now)) {
            throw new IllegalStateException("Meeting " + id + " did not follow: " + change);
        }
    }
}
