package parley.benchmarks.b2bsp.instance;

/** A file that is no instance; says in which line and why. */
public final class MalformedInstance extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedInstance(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
