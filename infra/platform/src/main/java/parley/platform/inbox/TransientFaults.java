package parley.platform.inbox;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Faults that may be gone a moment later: the store, the network, a lost race. */
public final class TransientFaults {

    private static final Set<Class<? extends Exception>> KINDS =
            Set.of(
                    DataAccessResourceFailureException.class,
                    RecoverableDataAccessException.class,
                    TransientDataAccessException.class,
                    TimeoutException.class,
                    IOException.class);

    private TransientFaults() {}

    /** Whether one of them is what was thrown, or behind it. */
    public static boolean cause(Throwable thrown) {
        for (@Nullable Throwable e = thrown; e != null; e = e.getCause()) {
            Throwable candidate = e;
            if (KINDS.stream().anyMatch(kind -> kind.isInstance(candidate))) {
                return true;
            }
        }
        return false;
    }
}
