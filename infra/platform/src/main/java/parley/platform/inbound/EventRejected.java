package parley.platform.inbound;

import org.jspecify.annotations.Nullable;

/** The answer to a publisher, {@code parley.inbound.event-rejected.v1}. */
record EventRejected(
        String source,
        String eventId,
        @Nullable String subject,
        @Nullable String eventType,
        String rule,
        @Nullable String field,
        String detail,
        @Nullable String schema) {

    static final String TOPIC = "inbound.rejections";
    static final String TYPE = "parley.inbound.event-rejected.v1";

    private static final int LONGEST_RULE = 100;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_DETAIL = 2000;

    EventRejected {
        rule = cut(rule, LONGEST_RULE);
        detail = cut(detail, LONGEST_DETAIL);
        field = field == null || field.isEmpty() ? null : cut(field, LONGEST_FIELD);
        subject = subject == null || subject.isEmpty() ? null : subject;
        eventType = eventType == null || eventType.isEmpty() ? null : eventType;
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
