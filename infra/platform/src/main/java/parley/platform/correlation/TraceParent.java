package parley.platform.correlation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C Trace Context, version 00: what isn't one is dropped, as the standard asks. */
final class TraceParent {

    static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    static @Nullable String of(@Nullable String header) {
        return header != null && VALID.matcher(header).matches() ? header : null;
    }
}
