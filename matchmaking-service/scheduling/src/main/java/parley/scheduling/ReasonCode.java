package parley.scheduling;

/**
 * Why a meeting could not be added to a schedule. The first that holds, in this order: {@link
 * #COMPANY_FULL}, {@link #NO_COMMON_FREE_SLOT}, {@link #PRECEDENCE}, {@link #NO_INTERPRETER},
 * {@link #NO_ROOM}.
 */
public enum ReasonCode {
    /** There is no slot in which both sides are available and without a meeting. */
    NO_COMMON_FREE_SLOT,
    /** One side has a meeting in every slot in which it is available (and is available at all). */
    COMPANY_FULL,
    /**
     * In every slot in which both sides are free it would be too early or too late for a meeting
     * that must come before or after it.
     */
    PRECEDENCE,

    /**
     * In no other slot in which both sides are free is there an interpreter for them, not even when
     * the slot's other meetings exchange theirs.
     */
    NO_INTERPRETER,
    /** In every other slot in which both are free and could be interpreted, all rooms are taken. */
    NO_ROOM,

    /**
     * Only of a {@link Replan}: it lost its place and fits elsewhere, but as many meetings as may
     * have moved.
     */
    NO_MOVE_LEFT
}
