package parley.scheduling;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What scheduling needs to know of a company.
 *
 * @param reference unique among the companies, for example {@code S0001}
 * @param languages BCP 47 tags of the languages it can negotiate in
 * @param unavailable slots (0-based) in which it cannot meet; slots outside the grid say nothing
 * @param most how many meetings it has at most, 0 or more
 */
public record CompanyAvailability(
        String reference, Set<String> languages, Set<Integer> unavailable, int most) {

    /** As many as there are slots. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public CompanyAvailability {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        unavailable = Collections.unmodifiableSet(new TreeSet<>(unavailable));
        if (most < 0) {
            throw new IllegalArgumentException(
                    "%s cannot have fewer than no meetings: %d".formatted(reference, most));
        }
    }

    public CompanyAvailability(String reference, Set<String> languages, Set<Integer> unavailable) {
        this(reference, languages, unavailable, NO_LIMIT);
    }
}
