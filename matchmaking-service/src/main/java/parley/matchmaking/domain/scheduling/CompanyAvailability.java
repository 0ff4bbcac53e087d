package parley.matchmaking.domain.scheduling;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What scheduling needs to know of a company.
 *
 * @param reference unique among the companies, for example {@code S0001}
 * @param languages BCP 47 tags of the languages it can negotiate in
 * @param unavailable slots (0-based) in which it cannot meet; slots outside the grid say nothing
 */
public record CompanyAvailability(
        String reference, Set<String> languages, Set<Integer> unavailable) {

    public CompanyAvailability {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        unavailable = Collections.unmodifiableSet(new TreeSet<>(unavailable));
    }
}
