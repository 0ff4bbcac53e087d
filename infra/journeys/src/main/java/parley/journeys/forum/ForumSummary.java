package parley.journeys.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The report in a few lines for a person. */
final class ForumSummary {

    private ForumSummary() {}

    static String of(ForumReport report, List<String> refusedMous, Set<String> violations) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d sellers, %d buyers, %d interpreters, %d guests; %d sessions"
                        .formatted(
                                report.sellers(),
                                report.buyers(),
                                report.interpreters(),
                                report.guests(),
                                report.sessions()));
        lines.add(
                "%d of %d accepted meetings scheduled (bound %d, %s), priorities %d, %d breaks"
                        .formatted(
                                report.meetingsScheduled(),
                                report.meetingsAccepted(),
                                report.solver().bound(),
                                report.solver().status(),
                                report.prioritySum(),
                                report.breaks()));
        report.unscheduled()
                .forEach(
                        meeting ->
                                lines.add(
                                        "  not scheduled: %s with %s, %s: %s"
                                                .formatted(
                                                        meeting.requester(),
                                                        meeting.responder(),
                                                        meeting.reasonCode(),
                                                        meeting.reason())));
        lines.add(
                "%d cancelled by %s, %d held, %d MOUs signed"
                        .formatted(
                                report.meetingsCancelled(),
                                report.cancelledBy() == null ? "nobody" : report.cancelledBy(),
                                report.meetingsHeld(),
                                report.mous()));
        refusedMous.forEach(refused -> lines.add("  MOU refused: " + refused));
        lines.add(
                "%d mails %s, %d events, %d dead letters, %d pending; %d s"
                        .formatted(
                                report.notificationsSent().total(),
                                report.notificationsSent().byLanguage(),
                                report.eventsPublished(),
                                report.deadLetters(),
                                report.pendingOutbox(),
                                report.seconds()));
        lines.add(
                "double bookings %d, interpreter clashes %d, room overflows %d"
                        .formatted(
                                report.doubleBookings(),
                                report.interpreterClashes(),
                                report.roomOverflows()));
        violations.forEach(violation -> lines.add("VIOLATION " + violation));
        return String.join(System.lineSeparator(), lines);
    }
}
