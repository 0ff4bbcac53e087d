package parley.testkit.backend;

/** The decision for one build. Broker and store are decided apart: one may have its image. */
public record Choices(Choice broker, Choice store) {

    /** The one line that the build prints. */
    @Override
    public String toString() {
        return "Tests run on: Kafka %s, MongoDB %s".formatted(broker, store);
    }
}
