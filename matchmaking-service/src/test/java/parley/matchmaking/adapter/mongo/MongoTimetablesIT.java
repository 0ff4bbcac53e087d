package parley.matchmaking.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.application.Drafts.Sketch;
import parley.matchmaking.application.Versioned;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Figures;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.Certificate;
import parley.scheduling.Certificate.Status;
import parley.testkit.ServiceTest;

/** Large timetables, in the real store. */
@ServiceTest
class MongoTimetablesIT {

    @Autowired private Drafts drafts;
    @Autowired private Consultations consultations;
    @Autowired private MongoOperations mongo;

    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());

    @Test
    void draftsAreCountedAndListedWithoutTheirRows() {
        Draft one = draft(1);
        Draft other = draft(2);
        drafts.keep(one);
        drafts.keep(other);

        assertThat(drafts.of(forum)).containsExactly(Sketch.of(other), Sketch.of(one));
        assertThat(drafts.others(forum, one.id())).isOne();
        assertThat(drafts.others(new ForumId("another"), one.id())).isZero();
        assertThat(drafts.find(forum, one.id())).contains(one);
    }

    @Test
    void aDraftOfTheReleaseBeforeIsListedToo() {
        Draft draft = draft(1);
        drafts.keep(draft);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(draft.id().toString())),
                new Update().unset("scheduled").unset("unscheduled"),
                MongoDrafts.COLLECTION);

        assertThat(drafts.of(forum)).containsExactly(Sketch.of(draft));
    }

    @Test
    void changesLeaveThePublishedTimetableAsItIs() {
        published(timetable(1, "V01"));
        consultations.change(forum, current -> current.value().setUp(setUp(4, 2)));

        assertThat(found())
                .extracting(Consultation::setUp, Consultation::timetable)
                .containsExactly(setUp(4, 2), timetable(1, "V01"));
        assertThat(consultations.find(forum)).map(Versioned::version).contains(3L);
    }

    private Consultation found() {
        return consultations.find(forum).orElseThrow().value();
    }

    private void published(Timetable timetable) {
        Consultation ready = Consultation.setUp(forum, setUp(4, 1));
        consultations.add(ready, List.of());
        consultations.change(
                forum,
                current ->
                        Decision.changed(
                                new Consultation(
                                        forum,
                                        ready.setUp(),
                                        null,
                                        timetable,
                                        ready.departures(),
                                        1,
                                        1,
                                        1)));
    }

    private Draft draft(int number) {
        return new Draft(
                new SchedulingId(UUID.randomUUID()),
                forum,
                number,
                Instant.parse("2020-10-29T01:00:00Z").plusSeconds(number),
                timetable(0, "V01"));
    }

    private static Timetable timetable(int version, String room) {
        return new Timetable(
                version,
                version,
                List.of(
                        new Placement(
                                new MeetingId(new UUID(1, 1)),
                                Party.of(buyer(1)),
                                Party.of(seller(1)),
                                0,
                                room,
                                null)),
                List.of(),
                List.of(),
                new Figures(2, 0, 0, 0, 0, 0),
                new Certificate(Status.OPTIMAL, 1, 2, 0));
    }
}
