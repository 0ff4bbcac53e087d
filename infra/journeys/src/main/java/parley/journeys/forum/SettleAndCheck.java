package parley.journeys.forum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.journeys.client.TopicCounts;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.Company;
import parley.journeys.forum.data.ForumData;
import parley.journeys.forum.data.MeetingRequest;
import tools.jackson.databind.JsonNode;

/** Waits until nothing is on its way, then judges everything by the services' public answers. */
final class SettleAndCheck implements Step {

    private final Stage stage;
    private final PublishSchedule schedule;
    private final CancelLate cancellation;
    private final Rest rest;
    private final Quiescence quiescence;
    private final TopicCounts topics;
    private final MailAudit mails;
    private @Nullable ForumReport report;

    SettleAndCheck(
            Stage stage,
            PublishSchedule schedule,
            CancelLate cancellation,
            Rest rest,
            Quiescence quiescence,
            TopicCounts topics,
            MailAudit mails) {
        this.stage = stage;
        this.schedule = schedule;
        this.cancellation = cancellation;
        this.rest = rest;
        this.quiescence = quiescence;
        this.topics = topics;
        this.mails = mails;
    }

    @Override
    public String title() {
        return "let everything come to rest and check it";
    }

    @Override
    public void run() {
        rest.await(
                MailAudit.expected(
                        stage.data(), schedule.publication().schedule(), cancellation.cancelled()));
        ForumReport judged = judge();
        check(judged);
        report = judged;
    }

    /** The report, its {@code seconds} set. */
    ForumReport report() {
        if (report == null) {
            throw new StoryFailedException("nothing was checked");
        }
        return report;
    }

    private ForumReport judge() {
        ForumData data = stage.data();
        Publication published = schedule.publication();
        List<JsonNode> meetings = stage.items(stage.matchmaking, stage.path("/meetings"));
        ScheduleAudit audit = new ScheduleAudit(data, published.schedule());
        JsonNode sessions =
                stage.session
                        .get(stage.organiser(), stage.path("/programme"))
                        .expect(200)
                        .body()
                        .path("sessions");
        return new ForumReport(
                data.sellers().size(),
                data.buyers().size(),
                stage.items(stage.matchmaking, stage.path("/interpreters")).size(),
                data.guests().size(),
                sessions.size(),
                meetings.size(),
                (int) answered(data),
                published.schedule().size(),
                published.schedule(),
                published.unscheduled(),
                audit.prioritySum(),
                audit.breaks(),
                new ForumReport.Solver(published.status(), published.bound()),
                audit.doubleBookings(),
                audit.interpreterClashes(),
                audit.roomOverflows(),
                cancellation.seller().orElse(null),
                timetabled(meetings, "CANCELLED"),
                timetabled(meetings, "ENDED"),
                signed(),
                mails.sent(),
                topics.published(),
                quiescence.deadLetters(),
                quiescence.pendingOutbox(),
                0);
    }

    private void check(ForumReport judged) {
        Publication published = schedule.publication();
        expect("double bookings", 0, judged.doubleBookings());
        expect("interpreter clashes", 0, judged.interpreterClashes());
        expect("room overflows", 0, judged.roomOverflows());
        expect("prioritySum as published", published.prioritySum(), judged.prioritySum());
        expect("breaks as published", published.breaks(), judged.breaks());
        expect(
                "accepted meetings, scheduled or not",
                judged.meetingsAccepted(),
                published.schedule().size() + published.unscheduled().size());
        List<Placed> cancelled = cancellation.cancelled();
        expect("meetings cancelled", cancelled.size(), judged.meetingsCancelled());
        expect(
                "meetings held",
                published.schedule().size() - cancelled.size(),
                judged.meetingsHeld());
        expect(
                "mails",
                MailAudit.expected(stage.data(), published.schedule(), cancelled),
                judged.notificationsSent().total());
        stillPossible(published)
                .forEach(
                        request ->
                                stage.violation(
                                        "%s and %s could still meet"
                                                .formatted(
                                                        request.requester(), request.responder())));
        compareStatistics(judged);
    }

    private List<MeetingRequest> stillPossible(Publication published) {
        Set<String> left =
                published.unscheduled().stream()
                        .map(meeting -> meeting.requester() + " " + meeting.responder())
                        .collect(Collectors.toSet());
        List<MeetingRequest> requests =
                stage.data().requests().stream()
                        .filter(
                                request ->
                                        left.contains(
                                                request.requester() + " " + request.responder()))
                        .toList();
        return new ScheduleAudit(stage.data(), published.schedule()).stillPossible(requests);
    }

    private void compareStatistics(ForumReport judged) {
        JsonNode said = statistics();
        expect("statistics: consultationsHeld", judged.meetingsHeld(), said, "consultationsHeld");
        expect("statistics: sellers", judged.sellers(), said, "sellers");
        expect("statistics: buyers", judged.buyers(), said, "buyers");
        expect("statistics: companies", judged.sellers() + judged.buyers(), said, "companies");
        expect("statistics: mous", judged.mous(), said, "mous");
        expect("statistics: requested", judged.meetingsRequested(), said, "meetingsRequested");
        expect("statistics: accepted", judged.meetingsAccepted(), said, "meetingsAccepted");
        expect("statistics: scheduled", judged.meetingsScheduled(), said, "meetingsScheduled");
        expect("statistics: cancelled", judged.meetingsCancelled(), said, "meetingsCancelled");
        Map<String, Integer> byCountry = new TreeMap<>();
        for (Company buyer : stage.data().buyers()) {
            byCountry.merge(buyer.country(), 1, Integer::sum);
        }
        Map<String, Integer> saidByCountry = new TreeMap<>();
        said.path("buyersByCountry")
                .propertyStream()
                .forEach(entry -> saidByCountry.put(entry.getKey(), entry.getValue().asInt()));
        if (!byCountry.equals(saidByCountry)) {
            stage.violation(
                    "statistics: buyersByCountry is %s, not %s"
                            .formatted(saidByCountry, byCountry));
        }
    }

    private JsonNode statistics() {
        return stage.matchmaking
                .get(stage.organiser(), stage.path("/statistics"))
                .expect(200)
                .body();
    }

    private int signed() {
        return statistics().path("mous").asInt();
    }

    private void expect(String what, int expected, JsonNode said, String member) {
        expect(what, expected, said.path(member).asInt(-1));
    }

    private void expect(String what, int expected, int found) {
        if (expected != found) {
            stage.violation("%s: %d expected, %d found".formatted(what, expected, found));
        }
    }

    private static long answered(ForumData data) {
        return data.requests().stream()
                .filter(request -> request.answer() == MeetingRequest.Answer.ACCEPTED)
                .count();
    }

    /** Meetings that were given a slot and have this status. */
    private static int timetabled(List<JsonNode> meetings, String status) {
        return (int)
                meetings.stream()
                        .filter(meeting -> meeting.path("status").asString().equals(status))
                        .filter(meeting -> meeting.has("slot"))
                        .count();
    }
}
