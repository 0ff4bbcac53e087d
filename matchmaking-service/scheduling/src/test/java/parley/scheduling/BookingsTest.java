package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.scheduling.Policy.Objective;
import parley.scheduling.check.Figures;
import parley.scheduling.check.ScheduleCheck;

class BookingsTest {

    /** Where one room more is free, or an interpreter, it is for the others to take. */
    @ParameterizedTest
    @MethodSource("tinyForums")
    void noOtherRoomsAndInterpretersHaveFewerChangesInATinyForum(RandomForum forum) {
        Timetable timetable = placed(forum.problem());

        Bookings bookings = Bookings.of(timetable);

        List<Assignment> empty = new ArrayList<>();
        int fewest = new AllBookings(timetable).fewest(empty, Integer.MAX_VALUE);
        assertThat(bookings.changes()).isEqualTo(fewest);
        assertThat(bookings.changesBound()).isLessThanOrEqualTo(fewest);
    }

    static Stream<RandomForum> tinyForums() {
        return LongStream.range(0, 60)
                .mapToObj(
                        seed -> {
                            RandomForum forum =
                                    RandomForum.seeded(seed)
                                            .companies(2, 3)
                                            .interpreters(1 + (int) seed % 3, 3)
                                            .meetings(6)
                                            .slots(3 + (int) seed % 3)
                                            .rooms(2 + (int) seed % 2);
                            return seed % 3 == 0 ? forum.rich() : forum;
                        });
    }

    @ParameterizedTest
    @MethodSource("forums")
    void theBookingsAreRightAndTheirChangesAreThoseThatCanBeSeen(RandomForum forum) {
        SchedulingProblem problem = forum.problem();
        Timetable timetable = placed(problem);

        Schedule schedule = Schedule.of(timetable, Certificate.of(timetable, timetable::reached));

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.changes())
                .isGreaterThanOrEqualTo(schedule.certificate().changesBound());
        assertThat(Bookings.of(timetable).assignments()).isEqualTo(schedule.assignments());
    }

    static Stream<RandomForum> forums() {
        return LongStream.range(0, 20)
                .mapToObj(
                        seed ->
                                RandomForum.seeded(seed)
                                        .companies(12, 18)
                                        .interpreters(8, 3)
                                        .meetings(90)
                                        .slots(8)
                                        .rooms(9)
                                        .rich());
    }

    @Test
    void aBuyerKeepsItsRoomAndItsInterpreter() {
        LanguagePair russian = new LanguagePair("ko", "ru");
        Forum forum =
                Forum.withSlots(3)
                        .company("B1", "ru")
                        .company("B2", "ru")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .company("S3", "ko")
                        .company("S4", "ko")
                        .interpreter("I1", russian)
                        .interpreter("I2", russian)
                        .meeting("B1", "S1")
                        .meeting("B1", "S2")
                        .meeting("B2", "S3")
                        .meeting("B2", "S4");

        Schedule schedule = forum.scheduled(0, 2, 1, 2);

        assertThat(ScheduleCheck.faults(forum.problem(), schedule)).isEmpty();
        assertThat(schedule.changes()).isZero();
        assertThat(ofBuyer("B1", schedule)).hasSize(1);
        assertThat(ofBuyer("B2", schedule)).hasSize(1);
    }

    private static List<String> ofBuyer(String buyer, Schedule schedule) {
        return schedule.assignments().stream()
                .filter(one -> one.meeting().requester().equals(buyer))
                .map(one -> one.room() + " " + one.interpreter())
                .distinct()
                .toList();
    }

    private static Timetable placed(SchedulingProblem problem) {
        Timetable timetable = new Timetable(new IndexedProblem(problem));
        Completion.completeByMoving(timetable, meeting -> true);
        return timetable;
    }

    /** Every way to give out rooms and interpreters. */
    private record AllBookings(Timetable timetable) {

        int fewest(List<Assignment> booked, int fewest) {
            SchedulingProblem problem = timetable.problem().problem();
            int seen =
                    Objects.requireNonNull(Figures.of(problem, booked).get(Objective.CONTINUITY));
            if (seen >= fewest) {
                return fewest;
            }
            int next = next(booked.isEmpty() ? -1 : meetingOf(booked.getLast()));
            if (next == Timetable.NONE) {
                return seen;
            }
            int slot = timetable.slotOf(next);
            int found = fewest;
            for (Room room : problem.rooms()) {
                if (!room.kind().equals(problem.meetings().get(next).roomKind())
                        || booked.stream()
                                .anyMatch(
                                        one ->
                                                one.slot() == slot
                                                        && one.room().equals(room.code()))) {
                    continue;
                }
                for (String interpreter : interpreters(next, slot, booked)) {
                    booked.add(
                            new Assignment(
                                    problem.meetings().get(next),
                                    slot,
                                    room.code(),
                                    interpreter.isEmpty() ? null : interpreter));
                    found = fewest(booked, found);
                    booked.removeLast();
                }
            }
            return found;
        }

        private int meetingOf(Assignment assignment) {
            return timetable.problem().problem().meetings().indexOf(assignment.meeting());
        }

        /** In the order of slots, so that what is seen of changes only grows. */
        private int next(int last) {
            int meetings = timetable.problem().meetings();
            int from = last < 0 ? 0 : timetable.slotOf(last);
            for (int slot = from; slot < timetable.problem().slots(); slot++) {
                for (int meeting = 0; meeting < meetings; meeting++) {
                    if (timetable.slotOf(meeting) == slot && (slot > from || meeting > last)) {
                        return meeting;
                    }
                }
            }
            return Timetable.NONE;
        }

        private List<String> interpreters(int meeting, int slot, List<Assignment> booked) {
            IndexedProblem problem = timetable.problem();
            if (problem.need(meeting) == IndexedProblem.NO_NEED) {
                return List.of("");
            }
            return problem.interpreters(slot, problem.need(meeting)).stream()
                    .mapToObj(one -> problem.problem().interpreters().get(one).reference())
                    .filter(
                            one ->
                                    booked.stream()
                                            .noneMatch(
                                                    other ->
                                                            other.slot() == slot
                                                                    && one.equals(
                                                                            other.interpreter())))
                    .toList();
        }
    }
}
