package parley.matchmaking.application;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.matchmaking.domain.consultation.Cancellation;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.FollowUp;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.correlation.Correlation;

/**
 * Brings single meetings to what the consultation decided. Every step is repeatable, so this is
 * simply run again after a crash, and may run twice at a time.
 */
public final class FollowTimetable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowTimetable.class);

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
        Optional<Consultation> ahead = ahead(forum);
        while (ahead.isPresent()) {
            Consultation consultation = ahead.get();
            consultation.followUps().forEach(step -> take(forum, step));
            consultations.change(
                    forum, current -> current.value().followed(consultation.revision()));
            LOG.atInfo()
                    .addKeyValue("forum", forum)
                    .addKeyValue("revision", consultation.revision())
                    .log("Meetings follow the timetable");
            ahead = ahead(forum);
        }
    }

    /** One step; what is done already stays as it is. */
    void take(ForumId forum, FollowUp step) {
        switch (step) {
            case FollowUp.Place place -> place(forum, place);
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

    private void place(ForumId forum, FollowUp.Place step) {
        Placement placement = step.placement();
        Place place =
                new Place(
                        placement.slot(),
                        step.time(),
                        step.zone(),
                        placement.room(),
                        placement.interpreter(),
                        rooms.joinUrl(forum, placement.meeting(), placement.room()));
        requireKnown(
                placement.meeting(),
                meetings.change(
                        placement.meeting(),
                        meeting -> meeting.value().schedule(place, step.scheduleVersion())));
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

    private Optional<Consultation> ahead(ForumId forum) {
        return consultations.find(forum).map(Versioned::value).filter(Consultation::isAhead);
    }
}
