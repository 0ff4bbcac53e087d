package parley.registration.adapter.mongo;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as the texts that documents hold, and back. */
final class Texts {

    private Texts() {}

    static @Nullable String orAbsent(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static <T> @Nullable T orAbsent(@Nullable String text, Function<String, T> value) {
        return text == null ? null : value.apply(text);
    }

    static List<String> of(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    static <T> List<T> list(List<String> texts, Function<String, T> value) {
        return texts.stream().map(value).toList();
    }
}
