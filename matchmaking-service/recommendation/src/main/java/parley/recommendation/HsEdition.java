package parley.recommendation;

import java.util.Optional;
import java.util.Set;

/**
 * An edition of the Harmonized System, and what its codes still mean in another one.
 *
 * <p>The World Customs Organization amends the nomenclature every five years or so. Amendments
 * mostly split, merge and move subheadings, often under a number that stays, so six digits agree
 * only within an edition. A heading that is given up leaves its number unused, but for two that
 * HS2022 took up again with other goods: 8485 (till HS2002 parts of machines, now additive
 * manufacturing) and 8524 (till HS2002 recorded media, now flat panel modules). Chapters have kept
 * their numbers since 1988. Source: the WCO's correlation tables from edition to edition.
 *
 * @param year in which it came into force, for example 2022
 */
public record HsEdition(int year) {

    private static final int FIRST = 1988;
    private static final int HEADINGS_TAKEN_UP_AGAIN = 2022;
    private static final Set<String> TAKEN_UP_AGAIN = Set.of("8485", "8524");

    public HsEdition {
        if (year < FIRST || year > 9999) {
            throw new IllegalArgumentException("No edition of the Harmonized System: " + year);
        }
    }

    /** As on the wire, {@code HS2022}. */
    public static HsEdition of(String name) {
        if (!name.matches("HS[0-9]{4}")) {
            throw new IllegalArgumentException("No edition of the Harmonized System: " + name);
        }
        return new HsEdition(Integer.parseInt(name.substring(2)));
    }

    /** Empty for what names none. */
    public static Optional<HsEdition> read(String name) {
        try {
            return Optional.of(of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a number of this length means the same in both. */
    boolean agrees(HsEdition other, String number) {
        if (year == other.year || number.length() == Level.CHAPTER.digits()) {
            return true;
        }
        return number.length() == Level.HEADING.digits()
                && !(TAKEN_UP_AGAIN.contains(number)
                        && isBeforeTakenUp() != other.isBeforeTakenUp());
    }

    private boolean isBeforeTakenUp() {
        return year < HEADINGS_TAKEN_UP_AGAIN;
    }

    @Override
    public String toString() {
        return "HS" + year;
    }
}
