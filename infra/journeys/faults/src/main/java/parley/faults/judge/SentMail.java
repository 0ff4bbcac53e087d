package parley.faults.judge;

import java.util.Optional;

/**
 * A mail that the sink has accepted.
 *
 * @param number in the order of acceptance
 * @param messageId with its angle brackets
 * @param to the recipient's address
 */
public record SentMail(int number, String messageId, String to, Optional<CalendarPart> calendar) {

    /**
     * What it tells the recipient's calendar.
     *
     * @param uid of the meeting
     * @param method REQUEST or CANCEL
     * @param sequence of RFC 5545: a calendar ignores a lower one
     */
    public record CalendarPart(String uid, String method, int sequence) {}
}
