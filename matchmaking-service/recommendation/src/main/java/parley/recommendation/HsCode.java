package parley.recommendation;

import java.util.Optional;

/**
 * A code of the Harmonized System.
 *
 * @param digits 4, 6, 8 or 10; from the seventh on a country's own, so they are not compared
 */
public record HsCode(String digits, HsEdition edition) {

    public HsCode {
        if (!digits.matches("[0-9]{4}([0-9]{2}){0,3}")) {
            throw new IllegalArgumentException("No code of the Harmonized System: " + digits);
        }
    }

    /** Empty where the code is shorter. */
    Optional<String> at(Level level) {
        return digits.length() < level.digits()
                ? Optional.empty()
                : Optional.of(digits.substring(0, level.digits()));
    }

    /** The finest level at which two codes are comparable and equal. */
    Optional<Level> agreement(HsCode other) {
        Optional<Level> finest = Optional.empty();
        for (Level level : Level.values()) {
            if (!agreesAt(level, other)) {
                break;
            }
            finest = Optional.of(level);
        }
        return finest;
    }

    boolean agreesAt(Level level, HsCode other) {
        int length = level.digits();
        return digits.length() >= length
                && other.digits.length() >= length
                && digits.regionMatches(0, other.digits, 0, length)
                && edition.agrees(other.edition, digits.substring(0, length));
    }
}
