package parley.registration.domain;

/** What a company says about itself; may have several lines. */
public record Description(String value) {

    public Description {
        Text.paragraphs(value, 4000);
    }

    @Override
    public String toString() {
        return value;
    }
}
