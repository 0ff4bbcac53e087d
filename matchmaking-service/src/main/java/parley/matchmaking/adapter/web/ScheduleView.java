package parley.matchmaking.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.Unplaced;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.Certificate;
import parley.scheduling.ReasonCode;

/**
 * A schedule as it was published. Companies and interpreters stand in it by their references.
 *
 * @param version 0 of a draft
 * @param conflict must-meets that can't all take place, each one less and the others could
 * @param shortfall meetings that companies lack of the least that they should have
 */
record ScheduleView(
        int version,
        List<PlacedView> items,
        List<UnscheduledView> unscheduled,
        List<UUID> conflict,
        int prioritySum,
        int shortfall,
        int breaks,
        SolverView solver) {

    record PlacedView(
            UUID meetingId,
            String requester,
            String responder,
            int slot,
            String room,
            @Nullable String interpreter) {

        static PlacedView of(Placement placement) {
            BookedInterpreter interpreter = placement.interpreter();
            return new PlacedView(
                    placement.meeting().value(),
                    placement.requester().reference(),
                    placement.responder().reference(),
                    placement.slot(),
                    placement.room(),
                    interpreter == null ? null : interpreter.reference());
        }
    }

    record UnscheduledView(
            UUID meetingId,
            String requester,
            String responder,
            ReasonCode reasonCode,
            String reason) {

        static UnscheduledView of(Unplaced unplaced) {
            return new UnscheduledView(
                    unplaced.meeting().value(),
                    unplaced.requester().reference(),
                    unplaced.responder().reference(),
                    unplaced.reasonCode(),
                    unplaced.reason());
        }
    }

    /** What is proven; {@code bound} is that of the meetings. */
    record SolverView(
            Certificate.Status status,
            int bound,
            int meetingsBound,
            int prioritySumBound,
            int shortfallBound,
            int breaksBound) {

        static SolverView of(Certificate certificate) {
            return new SolverView(
                    certificate.status(),
                    certificate.meetingsBound(),
                    certificate.meetingsBound(),
                    certificate.prioritySumBound(),
                    certificate.shortfallBound(),
                    certificate.breaksBound());
        }
    }

    static ScheduleView of(Timetable timetable) {
        return new ScheduleView(
                timetable.version(),
                timetable.placements().stream().map(PlacedView::of).toList(),
                timetable.unplaced().stream().map(UnscheduledView::of).toList(),
                timetable.conflict().stream().map(MeetingId::value).toList(),
                timetable.prioritySum(),
                timetable.shortfall(),
                timetable.breaks(),
                SolverView.of(timetable.certificate()));
    }
}
