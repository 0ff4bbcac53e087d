package parley.registration.domain;

/** What the registrant's own system calls it, such as {@code S0001}. */
public record Reference(String value) {

    public Reference {
        Text.line(value, 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
