package parley.benchmarks.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Timetable;
import parley.scheduling.TimetableSearch;
import parley.scheduling.check.ScheduleCheck;
import parley.scheduling.cpsat.RelaxationScheduler;

/** Schedules a large event within a time. */
final class EventRun {

    private static final int FIRST_STEPS = 20_000;

    /** Rounds grow until the last one takes all that is left. */
    private static final int GROWTH = 6;

    /** Of the time; the rest is for rooms, reasons and bounds. */
    private static final double SHARE_OF_SEARCH = 0.8;

    private EventRun() {}

    static Report of(SchedulingProblem problem, long seed, double seconds) {
        long began = System.nanoTime();
        IndexedProblem indexed = new IndexedProblem(problem);
        Timetable placed = RelaxationScheduler.placed(indexed);
        double secondsToPlace = since(began);
        Timetable searched = placed;
        long steps = 0;
        long next = FIRST_STEPS;
        while (next > 0 && since(began) < seconds * SHARE_OF_SEARCH) {
            long roundBegan = System.nanoTime();
            searched = TimetableSearch.improve(searched, (int) next, seed + steps);
            steps += next;
            double left = seconds * SHARE_OF_SEARCH - since(began);
            long rest = (long) Math.max(0, left * next / since(roundBegan));
            next = Math.min(rest <= GROWTH * next ? rest : GROWTH * next, Integer.MAX_VALUE);
        }
        Schedule schedule = RelaxationScheduler.published(searched);
        double took = since(began);
        long highestValue = RelaxationScheduler.highestPrioritySum(indexed);
        Timetable again = Timetable.of(indexed, slots(searched));
        Replans.Outcome replans = Replans.of(problem, schedule, seed);
        return report(
                problem,
                schedule,
                highestValue,
                new Course(secondsToPlace, took, steps),
                new Live(Cancellations.p95Milliseconds(again, seed), replans));
    }

    /** How it went. */
    record Course(double secondsToPlace, double seconds, long steps) {}

    /** What was tried with the published schedule. */
    record Live(double cancellationP95, Replans.Outcome replans) {}

    static Report report(
            SchedulingProblem problem,
            Schedule schedule,
            long highestValue,
            Course course,
            @Nullable Live live) {
        int valueBound = schedule.certificate().prioritySumBound();
        long participants =
                problem.meetings().stream()
                        .flatMap(one -> List.of(one.requester(), one.responder()).stream())
                        .distinct()
                        .count();
        return new Report(
                schedule.certificate().status(),
                problem.meetings().size(),
                schedule.assignments().size(),
                schedule.certificate().meetingsBound(),
                schedule.prioritySum(),
                valueBound,
                rounded(valueBound == 0 ? 1 : (double) schedule.prioritySum() / valueBound, 5),
                highestValue,
                (int)
                        schedule.assignments().stream()
                                .filter(one -> one.meeting().mustMeet())
                                .count(),
                (int) problem.meetings().stream().filter(AcceptedMeeting::mustMeet).count(),
                schedule.certificate().mustMeetsBound(),
                schedule.breaks(),
                schedule.certificate().breaksBound(),
                rounded(participants == 0 ? 0 : (double) schedule.breaks() / participants, 3),
                schedule.mostBreaks(),
                schedule.missedWishes(),
                schedule.certificate().missedWishesBound(),
                schedule.changes(),
                schedule.certificate().changesBound(),
                rounded(course.secondsToPlace(), 2),
                rounded(course.seconds(), 2),
                course.steps(),
                usedHeap(),
                live == null ? null : live.cancellationP95(),
                live == null ? null : live.replans().millis(),
                faults(problem, schedule, live));
    }

    private static List<String> faults(
            SchedulingProblem problem, Schedule schedule, @Nullable Live live) {
        List<String> faults = new ArrayList<>(ScheduleCheck.faults(problem, schedule));
        if (live != null) {
            faults.addAll(live.replans().faults());
        }
        return faults;
    }

    private static int[] slots(Timetable timetable) {
        int[] slots = new int[timetable.problem().meetings()];
        for (int meeting = 0; meeting < slots.length; meeting++) {
            slots[meeting] = timetable.slotOf(meeting);
        }
        return slots;
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    static double rounded(double number, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(number * scale) / scale;
    }
}
