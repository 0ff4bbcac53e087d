package parley.local.suite;

/** What a JVM does with the cache of loaded and linked classes (JEP 514). */
public enum AotUse {
    /** Records where there is no fitting one, and writes it when it ends. */
    TRAIN,
    /** Starts from the cache where there is a fitting one. */
    USE
}
