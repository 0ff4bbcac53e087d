package parley.matchmaking.domain.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up that the sides agreed on; stays in this service.
 *
 * @param what is to be done
 * @param who does it, in free words
 * @param until the last day; null where none was agreed
 */
public record NextStep(String what, String who, @Nullable LocalDate until) {}
