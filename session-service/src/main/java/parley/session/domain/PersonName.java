package parley.session.domain;

import java.text.Normalizer;
import java.util.Locale;

/** A published name, as it is to be printed. */
public record PersonName(String value) {

    private static final int MAX_LENGTH = 200;

    public PersonName {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Empty or too long name");
        }
    }

    /** Whether it is written the same but for case, spaces and Unicode form. */
    public boolean isSameAs(PersonName other) {
        return comparable().equals(other.comparable());
    }

    private String comparable() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
