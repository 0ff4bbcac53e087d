package parley.registration.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a value of a closed list; who sends another one is told the list. */
final class OneOf {

    private OneOf() {}

    static <E extends Enum<E>> E named(Class<E> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        Arrays.stream(list.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "must be one of ", ""))));
    }
}
