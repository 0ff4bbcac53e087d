package parley.platform.inbox;

/** Where consumed events stand, as stored now. */
public interface InboxStatistics {

    Counts counts();

    /**
     * Events that are not through yet.
     *
     * @param toDo recorded, effect not complete; includes those that wait
     * @param parked arrived before an event that comes before them
     * @param waiting aggregates whose next event waits for a fact
     * @param oldestWaitingSeconds 0 when none waits
     * @param oldestParkedSeconds age of the oldest gap; 0 when there is none
     */
    record Counts(
            long toDo,
            long parked,
            long waiting,
            long oldestWaitingSeconds,
            long oldestParkedSeconds) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }
}
