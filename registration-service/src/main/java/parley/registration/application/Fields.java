package parley.registration.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a form's texts into values and collects what can't be read. */
final class Fields {

    private final List<FieldError> errors = new ArrayList<>();

    /** A value that is there if, in the end, there are no errors. */
    record Field<T>(@Nullable T read) {

        T value() {
            if (read == null) {
                throw new IllegalStateException("Errors were not looked at");
            }
            return read;
        }
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    void wrong(String path, String message) {
        errors.add(new FieldError(path, message));
    }

    <R, T> Field<T> required(String path, @Nullable R raw, Function<R, T> reading) {
        if (raw == null) {
            wrong(path, "is required");
            return new Field<>(null);
        }
        return new Field<>(read(path, raw, reading));
    }

    /** Forms of people send an empty text where they mean none. */
    static boolean isAbsent(@Nullable Object raw) {
        return raw == null || (raw instanceof String text && text.isBlank());
    }

    /** Null when it is absent or a blank text, and also when it can't be read. */
    <R, T> @Nullable T optional(String path, @Nullable R raw, Function<R, T> reading) {
        if (raw == null || isAbsent(raw)) {
            return null;
        }
        return read(path, raw, reading);
    }

    private <R, T> @Nullable T read(String path, R raw, Function<R, T> reading) {
        try {
            return reading.apply(raw);
        } catch (IllegalArgumentException e) {
            wrong(path, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** An absent list is an empty one. */
    <R, T> List<T> each(String path, @Nullable List<@Nullable R> raw, Function<R, T> reading) {
        if (raw == null) {
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Field<T> item = required("%s[%d]".formatted(path, i), raw.get(i), reading);
            if (item.read() != null) {
                values.add(item.read());
            }
        }
        return values;
    }

    /** At least one. */
    <R, T> List<T> some(String path, @Nullable List<@Nullable R> raw, Function<R, T> reading) {
        if (raw == null || raw.isEmpty()) {
            wrong(path, "needs at least one entry");
        }
        return each(path, raw, reading);
    }
}
