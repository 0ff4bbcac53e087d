package parley.benchmarks.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.scheduling.Certificate.Status;

/**
 * What came out.
 *
 * @param wanted meetings asked for
 * @param meetings scheduled, of at most {@code meetingsBound}
 * @param value sum of the scheduled meetings' priorities, of at most {@code valueBound} in
 *     schedules that are as good by what the policy puts before
 * @param highestValue no schedule has a higher value, however few meetings
 * @param mustMeets scheduled, of at most {@code mustMeetsBound}
 * @param breaksPerParticipant breaks, by the companies that want a meeting
 * @param mostBreaks of one participant
 * @param missedWishes for a time of day, at least {@code missedWishesBound}
 * @param changes of room or interpreter, at least {@code changesBound} with these slots
 * @param secondsToPlace until all meetings that take place had a slot, before breaks were removed
 * @param seconds for all of the schedule
 * @param steps of the search for fewer breaks
 * @param heapMegabytes used after a collection, the schedule still in memory
 * @param cancellationP95Milliseconds from a cancellation to the freed place's offers
 * @param replanMillis from a disruption of the published schedule to another one
 * @param faults what the check found, of the re-plans too
 */
record Report(
        Status status,
        int wanted,
        int meetings,
        int meetingsBound,
        int value,
        int valueBound,
        double valueRatio,
        long highestValue,
        int mustMeets,
        int mustMeetsWanted,
        int mustMeetsBound,
        int breaks,
        int breaksBound,
        double breaksPerParticipant,
        int mostBreaks,
        int missedWishes,
        int missedWishesBound,
        int changes,
        int changesBound,
        double secondsToPlace,
        double seconds,
        long steps,
        long heapMegabytes,
        @Nullable Double cancellationP95Milliseconds,
        Replans.@Nullable Millis replanMillis,
        List<String> faults) {}
