package parley.recommendation;

/** How many digits of two codes of the Harmonized System agree. */
public enum Level {
    CHAPTER(2),
    HEADING(4),
    SUBHEADING(6);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }
}
