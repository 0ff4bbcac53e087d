package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Difference;
import parley.matchmaking.domain.consultation.FollowUp;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingCancelled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingUnscheduled;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState.Scheduled;
import parley.matchmaking.domain.meeting.Priority;
import parley.platform.refusal.Outcome;
import parley.scheduling.IndexedProblem;
import parley.scheduling.cpsat.RelaxationScheduler;

/**
 * Random mornings: companies drop out, meetings are called off, others come late, interpreters and
 * rooms are lost and come back, drafts are published late or twice, and steps that a crash left are
 * taken again in any order.
 */
class StormTest {

    private static final int SLOTS = 8;
    private static final int ACTIONS = 60;

    private final SmallForum forum = new SmallForum();
    private final List<Company> sellers = new ArrayList<>();
    private final List<Company> buyers = new ArrayList<>();
    private final List<FollowUp> old = new ArrayList<>();
    private final List<SchedulingId> drafts = new ArrayList<>();
    private Random random = new Random(0);
    private int calls;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceIsHeldOnceAndOnlyThoseConcernedAreToldInOrder(long seed) {
        random = new Random(seed);
        prepare();
        for (int action = 0; action < ACTIONS; action++) {
            act();
            forum.follow.sweep();
            takeAgain();
            everyMeetingIsWhereTheTimetableSays(seed);
            nobodyIsInTwoPlaces(seed);
        }
        sequencesOnlyRise(seed);
    }

    /** A process that was away for long takes steps of timetables that are history. */
    private void takeAgain() {
        Consultation now = forum.consultation();
        if (now.timetable() == null) {
            return;
        }
        int version = now.timetable().version();
        now.standing().stream()
                .map(
                        one ->
                                new FollowUp.Place(
                                        one,
                                        now.setUp().grid().span(one.slot()),
                                        now.setUp().grid().zone(),
                                        version))
                .forEach(old::add);
        now.timetable().unplaced().stream()
                .map(one -> new FollowUp.TakePlace(one.meeting(), version))
                .forEach(old::add);
        for (int step = 0; step < 30; step++) {
            forum.follow.take(FORUM, any(old));
        }
    }

    private void prepare() {
        for (int number = 1; number <= 6; number++) {
            sellers.add(seller(number));
        }
        for (int number = 1; number <= 8; number++) {
            buyers.add(number % 2 == 0 ? buyer(number, "ru") : buyer(number));
        }
        sellers.forEach(forum.participants.companies()::keep);
        buyers.forEach(forum.participants.companies()::keep);
        forum.scheduler =
                problem ->
                        RelaxationScheduler.published(
                                RelaxationScheduler.placed(new IndexedProblem(problem)));
        anotherSetUp();
        for (int i = 0; i < 24; i++) {
            comeLate();
        }
        forum.publish();
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0 -> dropOut();
            case 1, 2, 3 -> callOff();
            case 4, 5 -> comeLate();
            case 6 -> anotherSetUp();
            case 7 -> forum.now = forum.now.plusSeconds(random.nextInt(7200));
            case 8, 9 -> plan();
            default -> publish();
        }
    }

    private void dropOut() {
        Company company = any(random.nextBoolean() ? sellers : buyers);
        forum.withdraw.withdraw(FORUM, company.id(), "ill", representing(company)).orThrow();
    }

    private void callOff() {
        List<Placement> standing = forum.consultation().standing();
        if (!standing.isEmpty()) {
            Placement one = any(standing);
            Outcome<Meeting> _ =
                    forum.cancel.cancel(
                            FORUM, one.meeting(), one.requester().company(), null, ORGANISER);
        }
    }

    private void comeLate() {
        Outcome<Meeting> _ =
                forum.mustMeets.set(
                        FORUM,
                        new UUID(4, calls++),
                        any(sellers).id(),
                        any(buyers).id(),
                        new Priority(1 + random.nextInt(3)),
                        ORGANISER);
    }

    private void anotherSetUp() {
        int rooms = 2 + random.nextInt(3);
        forum.consultations.change(
                FORUM,
                current ->
                        current.value()
                                .setUp(
                                        random.nextInt(3) == 0
                                                ? setUp(SLOTS, rooms)
                                                : setUp(
                                                        SLOTS,
                                                        rooms,
                                                        interpreter(1, "ko-ru"),
                                                        interpreter(2, "ko-ru"))));
    }

    private void plan() {
        drafts.forEach(draft -> forum.publishDraft.discard(FORUM, draft, ORGANISER).orThrow());
        SchedulingId id = new SchedulingId(new UUID(5, calls++));
        Outcome<SchedulingProgress> _ = forum.order.again(FORUM, id, random.nextInt(4), ORGANISER);
        forum.solve();
        drafts.clear();
        drafts.add(id);
    }

    /** Late or twice; those whose place the draft does not change hear nothing. */
    private void publish() {
        if (drafts.isEmpty()) {
            return;
        }
        SchedulingId draft = any(drafts);
        Optional<Set<MeetingId>> changed = changedBy(draft);
        int before = forum.meetings.events().size();
        int version = version();
        Outcome<?> _ = forum.publishDraft.publish(FORUM, draft, ORGANISER);
        if (version() > version) {
            List<MeetingEvent> events = forum.meetings.events();
            assertThat(told(events.subList(before, events.size())).keySet())
                    .isEqualTo(changed.orElseThrow());
        }
    }

    private Optional<Set<MeetingId>> changedBy(SchedulingId draft) {
        return forum.drafts
                .find(FORUM, draft)
                .map(
                        one ->
                                Difference.between(
                                                forum.consultation().standing(),
                                                one.timetable().placements())
                                        .stream()
                                        .map(Difference::any)
                                        .map(Placement::meeting)
                                        .collect(Collectors.toSet()));
    }

    private int version() {
        return forum.consultation().timetable() == null
                ? 0
                : forum.consultation().timetable().version();
    }

    private void everyMeetingIsWhereTheTimetableSays(long seed) {
        Map<MeetingId, Placement> standing = new HashMap<>();
        forum.consultation().standing().forEach(one -> standing.put(one.meeting(), one));
        Set<MeetingId> scheduled = new HashSet<>();
        forum.meetings
                .all()
                .forEach(
                        meeting -> {
                            if (meeting.state() instanceof Scheduled(var booking)) {
                                scheduled.add(meeting.id());
                                assertThat(standing.get(meeting.id()))
                                        .as("seed %d: %s", seed, meeting)
                                        .isNotNull()
                                        .extracting(Placement::slot, Placement::room)
                                        .containsExactly(
                                                booking.place().slot(), booking.place().room());
                            }
                        });
        assertThat(scheduled).as("seed %d", seed).isEqualTo(standing.keySet());
    }

    private void nobodyIsInTwoPlaces(long seed) {
        Set<String> taken = new HashSet<>();
        for (Placement one : forum.consultation().standing()) {
            List<String> needs =
                    new ArrayList<>(
                            List.of(
                                    one.requester().reference(),
                                    one.responder().reference(),
                                    one.room()));
            if (one.interpreter() != null) {
                needs.add(one.interpreter().reference());
            }
            for (String need : needs) {
                assertThat(taken.add(one.slot() + " " + need))
                        .as("seed %d: %s in slot %d", seed, need, one.slot())
                        .isTrue();
            }
        }
    }

    private void sequencesOnlyRise(long seed) {
        assertThat(told(forum.meetings.events()).values())
                .as("seed %d", seed)
                .isNotEmpty()
                .allSatisfy(sequences -> assertThat(sequences).isSorted().doesNotHaveDuplicates());
    }

    /** What calendars were told of each meeting, as SEQUENCEs in order. */
    private static Map<MeetingId, List<Integer>> told(List<MeetingEvent> events) {
        Map<MeetingId, List<Integer>> told = new HashMap<>();
        for (MeetingEvent event : events) {
            if (event instanceof MeetingScheduled(var meeting, var booking)) {
                told.computeIfAbsent(meeting.id(), _ -> new ArrayList<>())
                        .add(booking.calendarSequence());
            } else if (event instanceof MeetingUnscheduled(var meeting, var lost)) {
                told.computeIfAbsent(meeting.id(), _ -> new ArrayList<>())
                        .add(lost.calendarSequence());
            } else if (event instanceof MeetingCancelled(var meeting, var how)
                    && how.invitation() != null) {
                told.computeIfAbsent(meeting.id(), _ -> new ArrayList<>())
                        .add(how.invitation().calendarSequence());
            }
        }
        return told;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
