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
 * @param least how many meetings it should have at least, if it is in that many at all; 0 to most
 * @param most how many meetings it has at most, 0 or more
 * @param wished slots in which its meetings should be; none at all: no wish
 */
public record CompanyAvailability(
        String reference,
        Set<String> languages,
        Set<Integer> unavailable,
        int least,
        int most,
        Set<Integer> wished) {

    /** As many as there are slots. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public CompanyAvailability {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        unavailable = Collections.unmodifiableSet(new TreeSet<>(unavailable));
        wished = Collections.unmodifiableSet(new TreeSet<>(wished));
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "%s cannot have %d to %d meetings".formatted(reference, least, most));
        }
    }

    /** Without a wish for a time. */
    public CompanyAvailability(
            String reference,
            Set<String> languages,
            Set<Integer> unavailable,
            int least,
            int most) {
        this(reference, languages, unavailable, least, most, Set.of());
    }

    public CompanyAvailability(String reference, Set<String> languages, Set<Integer> unavailable) {
        this(reference, languages, unavailable, 0, NO_LIMIT);
    }

    /** The same, rather in these slots. */
    public CompanyAvailability ratherIn(Set<Integer> slots) {
        return new CompanyAvailability(reference, languages, unavailable, least, most, slots);
    }
}
