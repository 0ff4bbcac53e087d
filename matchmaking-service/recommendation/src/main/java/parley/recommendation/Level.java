package parley.recommendation;

import java.util.Optional;
import java.util.stream.Stream;

/** How many digits of two codes of the Harmonized System agree. */
public enum Level {
    CHAPTER(2),
    HEADING(4),
    SUBHEADING(6);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** Empty for less than a chapter. */
    static Optional<Level> of(int digits) {
        return Stream.of(values()).filter(level -> level.digits == digits).findFirst();
    }

    public int digits() {
        return digits;
    }
}
