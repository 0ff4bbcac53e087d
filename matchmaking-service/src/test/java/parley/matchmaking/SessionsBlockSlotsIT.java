package parley.matchmaking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static parley.matchmaking.SmallRunningForum.ORGANISER;
import static parley.matchmaking.SmallRunningForum.PATIENCE;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.domain.forum.ForumId;
import parley.testkit.ServiceTest;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecords;

/**
 * Slots begin at 10:00, 10:30, 11:00 and 11:30. What the sessions leave free is one slot for each
 * of the two meetings, and not the first ones.
 */
@ServiceTest
class SessionsBlockSlotsIT {

    private final SmallRunningForum forum;
    private final ForumProgramme programme;
    private long seats;

    SessionsBlockSlotsIT(@LocalServerPort int port, @Autowired ForumProgramme programme) {
        forum = new SmallRunningForum(port, "㈜");
        this.programme = programme;
    }

    @Test
    void nobodyMeetsWhileInASession() {
        forum.becomeKnown();
        forum.accepted("B1", "S1");
        forum.accepted("B2", "S1");
        String interpreter =
                forum.calls()
                        .get(ORGANISER, "/interpreters")
                        .items()
                        .getFirst()
                        .path("participantId")
                        .asString();
        UUID keynote = UUID.randomUUID();
        UUID workshop = UUID.randomUUID();
        UUID tour = UUID.randomUUID();
        UUID consultation = UUID.randomUUID();
        UUID cancelled = UUID.randomUUID();

        seat(workshop, forum.person("B1"), "taken");
        seat(tour, interpreter, "taken");
        seat(consultation, forum.person("B1"), "taken");
        seat(cancelled, forum.person("B2"), "taken");
        seat(keynote, forum.person("B2"), "taken");
        seat(keynote, forum.person("B2"), "released");
        planned(keynote, "KEYNOTE", "10:00", "10:30", forum.person("S1"));
        planned(workshop, "WORKSHOP", "10:30", "11:00", UUID.randomUUID().toString());
        planned(tour, "TOUR", "11:30", "12:30", UUID.randomUUID().toString());
        planned(consultation, "CONSULTATION", "10:00", "12:00", forum.person("S1"));
        planned(cancelled, "PANEL", "10:00", "12:00", forum.person("S1"));
        tell("session.programme", "session-cancelled", cancelled.toString(), 2, cancelled, "");
        ForumId id = new ForumId(forum.id());
        await().atMost(PATIENCE)
                .until(() -> programme.sessions(id).size() == 4 && programme.seats(id).size() == 4);

        forum.schedule();

        Map<String, Integer> slots =
                forum.meetings("SCHEDULED", 2).stream()
                        .collect(
                                toMap(
                                        meeting -> meeting.path("requesterReference").asString(),
                                        meeting -> meeting.path("slot").asInt()));
        assertThat(slots).isEqualTo(Map.of("B1", 2, "B2", 1));
    }

    private void planned(UUID session, String type, String start, String end, String speaker) {
        tell(
                "session.programme",
                "session-planned",
                session.toString(),
                1,
                session,
                """
                ,"code":"%s","type":"%s","room":"MAIN","start":"2020-10-30T%s:00+09:00",
                 "end":"2020-10-30T%s:00+09:00","title":{"ko":"제1세션"},
                 "talks":[{"participant":"%s","role":{"ko":"시장"},"delivery":"ON_SITE",
                           "title":{"ko":"발표"}}]
                """
                        .formatted(session.toString().substring(0, 8), type, start, end, speaker));
    }

    private void seat(UUID session, String participant, String what) {
        tell(
                "session.seats",
                "seat-" + what,
                forum.id(),
                ++seats,
                session,
                ",\"participantId\":\"%s\"".formatted(participant));
    }

    private void tell(
            String topic, String event, String subject, long sequence, UUID session, String more) {
        TopicRecords.publish(
                TestEvent.owned(
                        topic,
                        "parley.session." + event + ".v1",
                        forum.id(),
                        subject,
                        sequence,
                        "{\"sessionId\":\"%s\"%s}".formatted(session, more)));
    }
}
