package parley.platform.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * Why an event could not be taken. Holds no data of the event.
 *
 * @param rule what it breaks: a schema's keyword such as {@code required}, or {@code cloudevent},
 *     {@code known-major-version}, {@code contiguous-sequence}; absent where the reaction failed
 * @param field path in the data, such as {@code person.email}, or an attribute's name; absent for
 *     the whole
 * @param detail words for an operator, at most {@link #LONGEST_DETAIL} characters
 * @param exception class of what the reaction threw
 * @param attempts how often the reaction ran, 0 where it never did; summed up over redrives
 */
public record Failure(
        DeadLetterReason reason,
        @Nullable String rule,
        @Nullable String field,
        String detail,
        @Nullable String exception,
        int attempts) {

    static final int LONGEST_DETAIL = 2000;
    private static final int LONGEST_NAME = 200;

    public Failure {
        rule = rule == null || rule.isEmpty() ? null : cut(rule, LONGEST_NAME);
        field = field == null || field.isEmpty() ? null : cut(field, LONGEST_NAME);
        detail = cut(detail, LONGEST_DETAIL);
    }

    /** It breaks a rule; no reaction ran. */
    public static Failure of(
            DeadLetterReason reason, String rule, @Nullable String field, String detail) {
        return new Failure(reason, rule, field, detail, null, 0);
    }

    /**
     * The reaction threw.
     *
     * @param reason {@code REACTION_FAILED} or {@code RETRIES_EXHAUSTED}
     */
    public static Failure thrown(DeadLetterReason reason, RuntimeException thrown, int attempts) {
        String name = thrown.getClass().getName();
        return new Failure(reason, null, null, "The reaction threw " + name, name, attempts);
    }

    /** With a sentence more. */
    Failure adding(String words) {
        String kept = cut(detail, LONGEST_DETAIL - words.length() - 1);
        return new Failure(reason, rule, field, kept + " " + words, exception, attempts);
    }

    Failure after(Failure earlier) {
        return new Failure(reason, rule, field, detail, exception, earlier.attempts() + attempts);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
