package parley.registration.adapter.web;

import org.jspecify.annotations.Nullable;
import parley.registration.domain.Person;

record PersonView(
        @Nullable String name,
        String email,
        @Nullable String phone,
        String language,
        String timeZone,
        @Nullable String country) {

    static PersonView of(Person person) {
        return new PersonView(
                person.name() == null ? null : person.name().value(),
                person.email().value(),
                person.phone() == null ? null : person.phone().value(),
                person.language().tag(),
                person.timeZone().toString(),
                person.country() == null ? null : person.country().code());
    }

    @Override
    public String toString() {
        return "PersonView[…]";
    }
}
