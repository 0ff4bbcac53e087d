package parley.registration.domain;

/** Free text of people: kept as they wrote it, in any script. */
final class Text {

    private Text() {}

    /** One line: goes into subjects and headers, so no control characters. */
    static String line(String value, int longest) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        if (value.length() > longest) {
            throw new IllegalArgumentException("must have at most " + longest + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must be one line without control characters");
        }
        return value;
    }

    static String paragraphs(String value, int longest) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        if (value.length() > longest) {
            throw new IllegalArgumentException("must have at most " + longest + " characters");
        }
        return value;
    }
}
