package parley.testkit.backend;

import java.util.Locale;

/** What the caller of the build asked for by {@code -Dparley.test.broker} or {@code .store}. */
enum Wish {
    /** A container where the image can be had, otherwise embedded. */
    AUTO,
    /** A container, or the build fails. */
    CONTAINER,
    EMBEDDED;

    static Wish of(String property) {
        return valueOf(System.getProperty(property, "auto").toUpperCase(Locale.ROOT));
    }
}
