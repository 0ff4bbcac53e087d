package parley.benchmarks.b2bsp.instance;

/** The part of the day that a meeting asks for. */
public enum Session {
    MORNING,
    AFTERNOON,
    ANY
}
