package parley.registration.domain;

/** What a person or a company is called, in its own script. */
public record Name(String value) {

    public Name {
        Text.line(value, 200);
    }

    @Override
    public String toString() {
        return value;
    }
}
