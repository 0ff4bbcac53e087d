package parley.registration.domain;

/** Where somebody comes in, as the gates' own system calls it. */
public record Gate(String value) {

    public Gate {
        Text.line(value, 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
