package parley.registration.adapter.mongo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Consents;
import parley.registration.domain.Purpose;

/** Values as the texts that documents hold, and back. */
final class Texts {

    private Texts() {}

    static @Nullable String orAbsent(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static <T> @Nullable T orAbsent(@Nullable String text, Function<String, T> value) {
        return text == null ? null : value.apply(text);
    }

    /** Absent also where it was stored before there were consents. */
    static Consents consents(@Nullable Map<Purpose, Boolean> said) {
        return said == null ? Consents.NONE : new Consents(said);
    }

    static List<String> of(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    static <T> List<T> list(List<String> texts, Function<String, T> value) {
        return texts.stream().map(value).toList();
    }
}
