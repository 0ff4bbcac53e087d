package parley.matchmaking.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Figures;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.Unplaced;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.Certificate;
import parley.scheduling.ReasonCode;

/**
 * The published schedule, some 300 bytes per meeting.
 *
 * <pre>{@code
 * { number: 1, revision, placements: [{ meeting: uuid, requester: {…}, responder: {…}, slot, room,
 *   interpreter?: {…} }], unplaced: [{ meeting, requester, responder, reasonCode, reason }],
 *   conflict: [uuid], prioritySum, shortfall, breaks, mostBreaks, missedWishes,
 *   changes, proof, mustMeetsBound, meetingsBound, prioritySumBound,
 *   shortfallBound, breaksBound }
 * }</pre>
 */
record TimetableDocument(
        int number,
        int revision,
        List<PlacementDocument> placements,
        List<UnplacedDocument> unplaced,
        List<String> conflict,
        int prioritySum,
        int shortfall,
        int breaks,
        int mostBreaks,
        int missedWishes,
        int changes,
        Certificate.Status proof,
        int mustMeetsBound,
        int meetingsBound,
        int prioritySumBound,
        int shortfallBound,
        int breaksBound,
        int mostBreaksBound,
        int missedWishesBound,
        int changesBound) {

    record PlacementDocument(
            String meeting,
            PartyDocument requester,
            PartyDocument responder,
            int slot,
            String room,
            @Nullable BookedInterpreterDocument interpreter) {}

    record UnplacedDocument(
            String meeting,
            PartyDocument requester,
            PartyDocument responder,
            ReasonCode reasonCode,
            String reason) {}

    static @Nullable TimetableDocument of(@Nullable Timetable timetable) {
        if (timetable == null) {
            return null;
        }
        Certificate certificate = timetable.certificate();
        return new TimetableDocument(
                timetable.version(),
                timetable.revision(),
                timetable.placements().stream().map(TimetableDocument::written).toList(),
                timetable.unplaced().stream().map(TimetableDocument::written).toList(),
                timetable.conflict().stream().map(MeetingId::toString).toList(),
                timetable.figures().prioritySum(),
                timetable.figures().shortfall(),
                timetable.figures().breaks(),
                timetable.figures().mostBreaks(),
                timetable.figures().missedWishes(),
                timetable.figures().changes(),
                certificate.status(),
                certificate.mustMeetsBound(),
                certificate.meetingsBound(),
                certificate.prioritySumBound(),
                certificate.shortfallBound(),
                certificate.breaksBound(),
                certificate.mostBreaksBound(),
                certificate.missedWishesBound(),
                certificate.changesBound());
    }

    Timetable toTimetable() {
        return new Timetable(
                number,
                revision,
                placements.stream().map(TimetableDocument::read).toList(),
                unplaced.stream().map(TimetableDocument::read).toList(),
                conflict.stream().map(MeetingId::of).toList(),
                figures(),
                new Certificate(
                        proof,
                        mustMeetsBound,
                        meetingsBound,
                        prioritySumBound,
                        shortfallBound,
                        breaksBound,
                        mostBreaksBound,
                        missedWishesBound,
                        changesBound));
    }

    Figures figures() {
        return new Figures(prioritySum, shortfall, breaks, mostBreaks, missedWishes, changes);
    }

    private static PlacementDocument written(Placement one) {
        return new PlacementDocument(
                one.meeting().toString(),
                PartyDocument.of(one.requester()),
                PartyDocument.of(one.responder()),
                one.slot(),
                one.room(),
                BookedInterpreterDocument.of(one.interpreter()));
    }

    private static UnplacedDocument written(Unplaced one) {
        return new UnplacedDocument(
                one.meeting().toString(),
                PartyDocument.of(one.requester()),
                PartyDocument.of(one.responder()),
                one.reasonCode(),
                one.reason());
    }

    private static Placement read(PlacementDocument one) {
        return new Placement(
                MeetingId.of(one.meeting()),
                one.requester().toParty(),
                one.responder().toParty(),
                one.slot(),
                one.room(),
                BookedInterpreterDocument.read(one.interpreter()));
    }

    private static Unplaced read(UnplacedDocument one) {
        return new Unplaced(
                MeetingId.of(one.meeting()),
                one.requester().toParty(),
                one.responder().toParty(),
                one.reasonCode(),
                one.reason());
    }
}
