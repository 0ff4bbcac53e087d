package parley.registration.adapter.mongo;

import org.jspecify.annotations.Nullable;
import parley.registration.domain.Country;
import parley.registration.domain.Email;
import parley.registration.domain.Language;
import parley.registration.domain.Name;
import parley.registration.domain.Person;
import parley.registration.domain.PhoneNumber;
import parley.registration.domain.TimeZone;

record PersonDocument(
        @Nullable String name,
        String email,
        @Nullable String phone,
        String language,
        String timeZone,
        @Nullable String country) {

    static PersonDocument of(Person person) {
        return new PersonDocument(
                Texts.orAbsent(person.name()),
                person.email().value(),
                person.phone() == null ? null : person.phone().value(),
                person.language().tag(),
                person.timeZone().toString(),
                Texts.orAbsent(person.country()));
    }

    Person person() {
        return new Person(
                Texts.orAbsent(name, Name::new),
                new Email(email),
                Texts.orAbsent(phone, PhoneNumber::new),
                new Language(language),
                TimeZone.of(timeZone),
                Texts.orAbsent(country, Country::new));
    }

    @Override
    public String toString() {
        return "PersonDocument[…]";
    }
}
