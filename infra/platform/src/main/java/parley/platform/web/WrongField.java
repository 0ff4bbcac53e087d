package parley.platform.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one field or parameter of a request.
 *
 * @param field path as in the request, {@code company.languages[1]}; absent for the whole body
 * @param allowed all values that the field takes, where they can be counted
 */
record WrongField(@Nullable String field, String message, @Nullable List<String> allowed) {

    static WrongField of(@Nullable String field, @Nullable String message) {
        return new WrongField(field, message == null ? "Is not valid." : message, null);
    }

    /** For a value that can't be turned into the field's type. */
    static WrongField notA(@Nullable Class<?> type, @Nullable String field) {
        if (type == null || !type.isEnum()) {
            return of(field, type == null ? "Can't be read." : ExpectedValue.of(type));
        }
        List<String> allowed = Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
        return new WrongField(field, "Must be one of " + String.join(", ", allowed) + ".", allowed);
    }
}
