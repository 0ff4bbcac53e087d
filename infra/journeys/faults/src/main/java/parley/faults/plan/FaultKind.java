package parley.faults.plan;

/** What is done to the suite. Each kind comes at least once in every minute. */
public enum FaultKind {
    /** SIGKILL of every replica of a service; started again after the fault's length. */
    KILL_SERVICE,
    /** SIGSTOP of every replica of a service, then SIGCONT. */
    STOP_SERVICE,
    /** SIGKILL of one of two replicas. */
    KILL_REPLICA,
    /** SIGSTOP of one of two replicas: the other takes over what it has leased. */
    STOP_REPLICA,
    /** SIGTERM of one of two replicas, and its start: a rolling restart. */
    END_REPLICA,
    KILL_BROKER,
    STOP_BROKER,
    /**
     * The broker's disk is full until there is room again; a broker that died of it starts anew.
     */
    FULL_DISK,
    /** A service's connections to its store break, and no new one is made. */
    CUT_STORE,
    /** A service's store answers late, so that it consumes slowly. */
    SLOW_CONSUMER,
    /** A replica's system clock is ahead. */
    CLOCK_FORWARD,
    /** Records that are on a topic already come again. */
    DUPLICATES,
    /** Older records of a key come again after newer ones, and new ones before older ones. */
    REORDERED,
    /** Records that no consumer can take. */
    POISONED
}
