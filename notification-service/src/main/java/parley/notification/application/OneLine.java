package parley.notification.application;

import java.util.regex.Pattern;

/** Makes a text from elsewhere fit for a header: nothing in it can begin a line of its own. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
