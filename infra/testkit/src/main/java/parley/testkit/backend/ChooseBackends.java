package parley.testkit.backend;

import java.util.Optional;

/** Decides per image; asks the engine at most once whether it answers. */
final class ChooseBackends {

    private final ContainerEngine engine;
    private final Optional<String> engineAbsence;

    ChooseBackends(ContainerEngine engine) {
        this.engine = engine;
        this.engineAbsence = engine.absence();
    }

    Choice choose(Wish wish, String image) {
        return switch (wish) {
            case EMBEDDED -> new Choice.Embedded("as asked");
            case AUTO ->
                    absenceOf(image)
                            .<Choice>map(Choice.Embedded::new)
                            .orElseGet(() -> new Choice.Container(image));
            case CONTAINER -> {
                absenceOf(image)
                        .ifPresent(
                                why -> {
                                    throw new IllegalStateException(
                                            "A container of %s was asked for, but %s"
                                                    .formatted(image, why));
                                });
                yield new Choice.Container(image);
            }
        };
    }

    private Optional<String> absenceOf(String image) {
        return engineAbsence.isPresent() ? engineAbsence : engine.absenceOf(image);
    }
}
