package parley.local.suite;

/** What a JVM does with the cache of loaded and linked classes (JEP 514). */
public enum AotUse {
    /** Records, and writes the cache when it ends. */
    TRAIN,
    /** Starts from the cache where there is a fitting one. */
    USE
}
