package parley.testkit.backend;

/** What one part of the tests runs on. */
public sealed interface Choice {

    /** The image is on the machine; its container is started by the JVM that needs it. */
    record Container(String image) implements Choice {
        @Override
        public String toString() {
            return "container " + image;
        }
    }

    /**
     * A part inside the JVM of the tests.
     *
     * @param why the reason in words, as printed
     */
    record Embedded(String why) implements Choice {
        @Override
        public String toString() {
            return "embedded (" + why + ")";
        }
    }
}
