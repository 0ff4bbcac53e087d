package parley.platform.correlation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The thread that one request leaves through HTTP, events and logs.
 *
 * @param id the same for everything that one first request caused: header {@code X-Correlation-Id},
 *     event attribute {@code correlationid}, log key {@code correlationId}
 * @param causation id of the consumed event that is being worked on; absent in an HTTP request
 * @param traceparent W3C trace context, passed on as it came
 */
public record Correlation(String id, @Nullable String causation, @Nullable String traceparent) {

    public static final String HEADER = "X-Correlation-Id";
    public static final String LOG_KEY = "correlationId";

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");
    private static final ScopedValue<Correlation> CURRENT = ScopedValue.newInstance();

    /**
     * What is being worked on in this thread; outside any request or event, a new one each time.
     */
    public static Correlation current() {
        return CURRENT.isBound() ? CURRENT.get() : of(null, null, null);
    }

    /**
     * An absent or unusable id (not 1 to 128 characters of a safe set) is replaced by a new one.
     */
    public static Correlation of(
            @Nullable String id, @Nullable String causation, @Nullable String traceparent) {
        String usable =
                id != null && VALID.matcher(id).matches()
                        ? id
                        : UuidCreator.getTimeOrderedEpoch().toString();
        return new Correlation(usable, causation, traceparent);
    }

    public static void run(@Nullable String id, @Nullable String causation, Runnable work) {
        of(id, causation, null).run(work);
    }

    public void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Runs the work with this as {@link #current()} and in the log context; nests. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        String before = MDC.get(LOG_KEY);
        MDC.put(LOG_KEY, id);
        try {
            return ScopedValue.where(CURRENT, this).call(work);
        } finally {
            if (before == null) {
                MDC.remove(LOG_KEY);
            } else {
                MDC.put(LOG_KEY, before);
            }
        }
    }
}
