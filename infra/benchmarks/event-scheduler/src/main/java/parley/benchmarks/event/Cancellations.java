package parley.benchmarks.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parley.scheduling.FreedPlace;
import parley.scheduling.Timetable;

/** Cancels a hundredth of the meetings, one by one; each freed place is offered, and stays free. */
final class Cancellations {

    private static final int ONE_OF = 100;
    private static final int LEAST = 200;

    private Cancellations() {}

    /** Of a timetable that it changes; from the cancellation until the offers are known. */
    static double p95Milliseconds(Timetable timetable, long seed) {
        List<Integer> placed =
                new ArrayList<>(
                        IntStream.range(0, timetable.problem().meetings())
                                .filter(meeting -> timetable.slotOf(meeting) != Timetable.NONE)
                                .boxed()
                                .toList());
        Collections.shuffle(placed, new Random(seed));
        long[] nanos =
                placed.stream()
                        .limit(Math.max(LEAST, placed.size() / ONE_OF))
                        .mapToLong(meeting -> nanos(timetable, meeting))
                        .sorted()
                        .toArray();
        return nanos.length == 0
                ? 0
                : EventRun.rounded(nanos[(int) (0.95 * (nanos.length - 1))] / 1e6, 3);
    }

    private static long nanos(Timetable timetable, int meeting) {
        long began = System.nanoTime();
        FreedPlace freed = FreedPlace.cancel(timetable, meeting);
        long took = System.nanoTime() - began;
        if (freed.slot() < 0) {
            throw new IllegalStateException("A place is in a slot");
        }
        return took;
    }
}
