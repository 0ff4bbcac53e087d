package parley.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the caller's words which field of a body can't be read, and what it takes instead. */
final class UnreadableBody {

    private UnreadableBody() {}

    static WrongField explain(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamReadException e ->
                    WrongField.of(
                            path(e),
                            "Not JSON, seen at line %d, column %d."
                                    .formatted(
                                            e.getLocation().getLineNr(),
                                            e.getLocation().getColumnNr()));
            case InvalidTypeIdException e ->
                    WrongField.of(path(e), "Not one of the known kinds: " + e.getTypeId());
            case MismatchedInputException e -> WrongField.notA(e.getTargetType(), path(e));
            case ValueInstantiationException e
                    when e.getCause() instanceof IllegalArgumentException ours ->
                    WrongField.of(path(e), ours.getMessage());
            case JacksonException e -> WrongField.of(path(e), "Can't be read.");
            case null, default -> WrongField.of(null, "A JSON body is required.");
        };
    }

    private static @Nullable String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
