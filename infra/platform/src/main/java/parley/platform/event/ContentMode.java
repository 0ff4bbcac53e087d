package parley.platform.event;

import java.util.Locale;
import java.util.Set;

/** How a record says that it holds its event. */
enum ContentMode {
    /** Attributes in headers, the data as the value; also where nothing is said. */
    BINARY,
    /** One JSON object of both. */
    STRUCTURED,
    /** Something that is not read: several events, another format, data that is no JSON. */
    OTHER;

    private static final String CHARSET = "charset=";
    private static final Set<String> UTF_8 = Set.of("utf-8", "\"utf-8\"", "us-ascii");

    static ContentMode of(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith(CHARSET)
                    && !UTF_8.contains(parameter.substring(CHARSET.length()))) {
                return OTHER;
            }
        }
        String media = parts[0].strip();
        if (media.startsWith("application/cloudevents")) {
            return media.equals("application/cloudevents+json") ? STRUCTURED : OTHER;
        }
        return media.isEmpty() || media.equals("application/json") || media.endsWith("+json")
                ? BINARY
                : OTHER;
    }
}
