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
 * @param mostBreaks of the company that has most
 * @param missedWishes for a time of day
 * @param changes of room and interpreter between two meetings of a company or interpreter
 */
record ScheduleView(
        int version,
        List<PlacedView> items,
        List<UnscheduledView> unscheduled,
        List<UUID> conflict,
        int prioritySum,
        int shortfall,
        int breaks,
        int mostBreaks,
        int missedWishes,
        int changes,
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
            int breaksBound,
            int mostBreaksBound,
            int missedWishesBound,
            int changesBound) {

        static SolverView of(Certificate certificate) {
            return new SolverView(
                    certificate.status(),
                    certificate.meetingsBound(),
                    certificate.meetingsBound(),
                    certificate.prioritySumBound(),
                    certificate.shortfallBound(),
                    certificate.breaksBound(),
                    certificate.mostBreaksBound(),
                    certificate.missedWishesBound(),
                    certificate.changesBound());
        }
    }

    static ScheduleView of(Timetable timetable) {
        return new ScheduleView(
                timetable.version(),
                timetable.placements().stream().map(PlacedView::of).toList(),
                timetable.unplaced().stream().map(UnscheduledView::of).toList(),
                timetable.conflict().stream().map(MeetingId::value).toList(),
                timetable.figures().prioritySum(),
                timetable.figures().shortfall(),
                timetable.figures().breaks(),
                timetable.figures().mostBreaks(),
                timetable.figures().missedWishes(),
                timetable.figures().changes(),
                SolverView.of(timetable.certificate()));
    }
}
