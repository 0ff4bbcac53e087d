package parley.benchmarks.backend;

/** Five ports in a row. */
public record BackendPorts(int base) {

    public static final int COUNT = 5;

    public int issuer() {
        return base;
    }

    public int tap() {
        return base + 1;
    }

    public int kafka() {
        return base + 2;
    }

    public int controller() {
        return base + 3;
    }

    public int mongodb() {
        return base + 4;
    }
}
