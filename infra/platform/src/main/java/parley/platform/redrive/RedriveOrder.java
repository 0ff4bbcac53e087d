package parley.platform.redrive;

import parley.platform.deadletter.DeadLetterFilter;

/**
 * What an operator asks for.
 *
 * @param why for the record, in the operator's words
 * @param force also what was redriven too often already
 * @param by subject of the operator's token
 */
public record RedriveOrder(
        Action action, DeadLetterFilter filter, String why, boolean force, String by) {

    /** What is to become of the dead letters. */
    public enum Action {
        REDRIVE,
        DISCARD
    }
}
