package parley.matchmaking.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static parley.matchmaking.Cast.SEOUL;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.Consultations.BeingScheduled;
import parley.matchmaking.application.SchedulingProgress;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Figures;
import parley.matchmaking.domain.consultation.Lease;
import parley.matchmaking.domain.consultation.Method;
import parley.matchmaking.domain.consultation.Negotiator;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.OutgoingEvents;
import parley.platform.ids.Ids;
import parley.scheduling.Certificate;
import parley.scheduling.Certificate.Status;
import parley.scheduling.Watch.Step;
import parley.testkit.ServiceTest;

/** What is large of a consultation is read and written by nobody who does not need it. */
@ServiceTest
class MongoConsultationsIT {

    private static final WantedMeeting FIRST = WantedMeeting.of(requested(buyer(1), seller(1)));
    private static final WantedMeeting SECOND = WantedMeeting.of(requested(buyer(2), seller(1)));
    private static final SchedulingInput INPUT =
            new SchedulingInput(
                    new Method.Anew(Set.of()),
                    Stream.of(buyer(1), buyer(2), seller(1))
                            .map(
                                    one ->
                                            new Negotiator(
                                                    Party.of(one),
                                                    List.of("ko"),
                                                    SEOUL,
                                                    new TreeSet<>(),
                                                    0))
                            .toList(),
                    List.of(FIRST, SECOND),
                    List.of(),
                    Set.of(),
                    Map.of());
    private static final String PROCESS = "one";

    @Autowired private Consultations consultations;
    @Autowired private MongoOperations mongo;
    @Autowired private AggregateCollections collections;
    @Autowired private OutgoingEvents<ConsultationEvent> events;
    @Autowired private Ids ids;

    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());
    private final SchedulingId scheduling = new SchedulingId(UUID.randomUUID());

    @BeforeEach
    void itIsScheduled() {
        consultations.add(Consultation.setUp(forum, setUp(4, 1)), List.of());
        consultations.change(forum, current -> current.value().order(scheduling, INPUT, false));
        consultations.change(forum, current -> current.value().lease(scheduling, PROCESS));
    }

    @AfterEach
    void itIsNotScheduledAnyMore() {
        mongo.remove(query(where("_id").is(forum.value())), MongoConsultations.COLLECTION);
    }

    @Test
    void howFarASchedulingIsIsReadWithoutWhatItIsAbout() {
        Progress placed = new Progress(Step.PLACED, 2, 4, 0);
        consultations.change(forum, current -> current.value().progress(scheduling, placed));
        removeParts();
        Consultations other = anotherProcess(mongo);

        assertThat(other.progress(forum, scheduling))
                .contains(
                        new SchedulingProgress(
                                scheduling, SchedulingProgress.Status.RUNNING, placed, null));
        assertThat(other.progress(forum, new SchedulingId(new UUID(1, 1)))).isEmpty();
        assertThat(other.beingScheduled())
                .contains(new BeingScheduled(forum, scheduling, new Lease(PROCESS, 0)));
    }

    @Test
    void whatASchedulingIsAboutIsWrittenOnceWhateverChangesMeanwhile() {
        List<Document> ordered = parts();

        consultations.change(forum, current -> current.value().renew(scheduling, PROCESS));
        consultations.change(forum, current -> current.value().leaveOut(FIRST.id()));
        consultations.change(
                forum, current -> current.value().withdraw(buyer(2).id(), null, Instant.EPOCH));

        assertThat(parts()).isEqualTo(ordered).hasSize(1);
        Scheduling.Running running = found(anotherProcess(mongo)).running(scheduling).orElseThrow();
        assertThat(running.ordered()).isEqualTo(INPUT);
        assertThat(running.input().meetings()).isEmpty();
        assertThat(running.lease()).isEqualTo(new Lease(PROCESS, 1));
    }

    @Test
    void whatOneProcessWritesTheOtherReads() {
        Consultations other = anotherProcess(mongo);
        publish(other);
        List<MeetingId> placed =
                Objects.requireNonNull(found(other).timetable()).placements().stream()
                        .map(Placement::meeting)
                        .toList();

        List.of(consultations, other, consultations)
                .forEach(
                        process ->
                                process.change(
                                        forum, current -> current.value().setUp(setUp(4, 2))));
        other.change(
                forum,
                current ->
                        current.value()
                                .cancel(placed.getFirst(), buyer(1).id(), "ill", Instant.EPOCH));
        consultations.change(
                forum, current -> current.value().withdraw(buyer(2).id(), null, Instant.EPOCH));

        assertThat(found(consultations)).isEqualTo(found(anotherProcess(mongo)));
        assertThat(found(other)).isEqualTo(found(anotherProcess(mongo)));
        assertThat(found(other).freed()).isEqualTo(Set.copyOf(placed));
        assertThat(found(other).withdrawal(buyer(2).id())).isPresent();
        assertThat(found(other).setUp()).isEqualTo(setUp(4, 2));
    }

    @Test
    void whatIsPublishedReplacesWhatItWasAbout() {
        publish(consultations);

        assertThat(parts())
                .singleElement()
                .satisfies(part -> assertThat(part).containsKey("timetable"));
        assertThat(found(anotherProcess(mongo)).timetable())
                .isEqualTo(found(consultations).timetable());
        assertThat(found(consultations).timetable()).isNotNull();
    }

    @Test
    void meetingsThatHaveToFollowAreFoundWithoutTheTimetable() {
        publish(consultations);
        removeParts();

        assertThat(anotherProcess(mongo).ahead()).contains(forum);
    }

    @Test
    void whoLosesTheRaceLeavesNothingBehind() {
        AtomicReference<Boolean> raced = new AtomicReference<>(false);

        consultations.change(
                forum,
                current -> {
                    if (!raced.getAndSet(true)) {
                        publish(anotherProcess(mongo));
                    }
                    return finish(current.value());
                });

        assertThat(parts()).hasSize(1);
        assertThat(found(anotherProcess(mongo)).timetable()).isNotNull();
    }

    @Test
    void whatACrashLeftBehindIsRemovedByTheNextPublication() {
        mongo.insert(
                new ConsultationPartDocument("left behind", forum.value(), 1, null, null),
                ConsultationParts.COLLECTION);
        mongo.insert(
                new ConsultationPartDocument("about to be named", forum.value(), 9, null, null),
                ConsultationParts.COLLECTION);

        publish(consultations);

        assertThat(parts())
                .extracting(part -> part.getString("_id"))
                .hasSize(2)
                .contains("about to be named")
                .doesNotContain("left behind");
        removeParts();
    }

    @Test
    void aPartThatIsReplacedBetweenTwoReadsIsNotMissed() {
        AtomicReference<Boolean> raced = new AtomicReference<>(false);
        Consultations slow =
                anotherProcess(
                        beforeFindingById(
                                () -> {
                                    if (!raced.getAndSet(true)) {
                                        publish(consultations);
                                    }
                                }));

        assertThat(found(slow).timetable()).isEqualTo(found(consultations).timetable());
        assertThat(raced.get()).isTrue();
    }

    @Test
    void aConsultationOfTheReleaseBeforeIsReadAndPutIntoPartsByTheNextChange() {
        publish(consultations);
        Timetable published = Objects.requireNonNull(found(consultations).timetable());
        removeParts();
        mongo.updateFirst(
                query(where("_id").is(forum.value())),
                new Update()
                        .set("timetable", TimetableDocument.of(published))
                        .set(
                                "scheduling",
                                new Document("scheduling", scheduling.toString())
                                        .append("status", "RUNNING")
                                        .append("input", written(INPUT)))
                        .inc("version", 1),
                MongoConsultations.COLLECTION);

        Consultation whole = found(anotherProcess(mongo));
        assertThat(whole.timetable()).isEqualTo(published);
        assertThat(whole.running(scheduling).orElseThrow().input()).isEqualTo(INPUT);

        consultations.change(forum, current -> current.value().lease(scheduling, PROCESS));

        assertThat(parts()).hasSize(2);
        Consultation inParts = found(anotherProcess(mongo));
        assertThat(inParts.timetable()).isEqualTo(published);
        assertThat(inParts.running(scheduling).orElseThrow().ordered()).isEqualTo(INPUT);
    }

    private Document written(SchedulingInput input) {
        Document written = new Document();
        mongo.getConverter().write(SchedulingInputDocument.of(input), written);
        return written;
    }

    private void publish(Consultations process) {
        process.change(forum, current -> finish(current.value()));
    }

    private Decision<Consultation, ConsultationEvent> finish(Consultation current) {
        Timetable timetable =
                new Timetable(
                        0,
                        0,
                        List.of(
                                new Placement(
                                        new MeetingId(new UUID(1, 1)),
                                        Party.of(buyer(1)),
                                        Party.of(seller(1)),
                                        0,
                                        "V01",
                                        null)),
                        List.of(),
                        List.of(),
                        new Figures(2, 0, 0, 0, 0, 0),
                        new Certificate(Status.OPTIMAL, 1, 2, 0));
        return current.finish(
                scheduling,
                INPUT,
                new Draft(scheduling, forum, current.basis(), Instant.EPOCH, timetable));
    }

    private Consultation found(Consultations process) {
        return process.find(forum).orElseThrow().value();
    }

    /** Which has read nothing yet. */
    private Consultations anotherProcess(MongoOperations store) {
        return new MongoConsultations(
                collections.of(MongoConsultations.COLLECTION, ConsultationDocument.class, events),
                store,
                new ConsultationParts(store, ids));
    }

    private List<Document> parts() {
        return mongo.find(
                query(where("forum").is(forum.value())),
                Document.class,
                ConsultationParts.COLLECTION);
    }

    private void removeParts() {
        mongo.remove(query(where("forum").is(forum.value())), ConsultationParts.COLLECTION);
    }

    private MongoOperations beforeFindingById(Runnable meanwhile) {
        return (MongoOperations)
                Proxy.newProxyInstance(
                        MongoOperations.class.getClassLoader(),
                        new Class<?>[] {MongoOperations.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("findById")) {
                                meanwhile.run();
                            }
                            try {
                                return method.invoke(mongo, arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getTargetException();
                            }
                        });
    }
}
