package parley.registration.domain;

/** Why somebody decided so, in their words. */
public record Reason(String value) {

    public Reason {
        Text.paragraphs(value, 500);
    }

    @Override
    public String toString() {
        return value;
    }
}
