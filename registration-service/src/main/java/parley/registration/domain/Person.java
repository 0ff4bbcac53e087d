package parley.registration.domain;

import org.jspecify.annotations.Nullable;

/** Who registers; {@code language} and {@code timeZone} are those to write in. */
public record Person(
        @Nullable Name name,
        Email email,
        @Nullable PhoneNumber phone,
        Language language,
        TimeZone timeZone,
        @Nullable Country country) {

    @Override
    public String toString() {
        return "Person[language=" + language + ", timeZone=" + timeZone + "]";
    }
}
