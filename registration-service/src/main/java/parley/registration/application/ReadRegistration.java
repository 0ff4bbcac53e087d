package parley.registration.application;

import java.util.Optional;
import java.util.function.Supplier;
import parley.platform.ids.Ids;
import parley.platform.refusal.Outcome;
import parley.registration.application.RegistrationForm.PersonForm;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.Consents;
import parley.registration.domain.Country;
import parley.registration.domain.Email;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ForumId;
import parley.registration.domain.Language;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.Name;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.ParticipantType;
import parley.registration.domain.Person;
import parley.registration.domain.PhoneNumber;
import parley.registration.domain.Reference;
import parley.registration.domain.Role;
import parley.registration.domain.TimeZone;

/** Reads a form into an enrolment, or says everything that is wrong with it at once. */
final class ReadRegistration {

    private final PhoneNumbers phoneNumbers;

    ReadRegistration(PhoneNumbers phoneNumbers) {
        this.phoneNumbers = phoneNumbers;
    }

    Outcome<Enrolment> read(
            RegistrationForm form, ForumId forum, ParticipantType type, Origin origin) {
        var fields = new Fields();
        var reference = fields.optional("reference", form.reference(), Reference::new);
        var person = person(fields, form);
        var company = ReadCompany.of(fields, form.company(), forum, type.role());
        var pairs =
                type.role() == Role.INTERPRETER
                        ? fields.some("interpretation", form.interpretation(), LanguagePair::parse)
                        : fields.each("interpretation", form.interpretation(), LanguagePair::parse);
        if (!fields.errors().isEmpty()) {
            return Outcome.refused(Refusals.invalidFields(fields.errors()));
        }
        Optional<CompanyProfile> profile = company.get();
        return Outcome.of(
                new Enrolment(
                        origin.id(),
                        new ParticipantId(Ids.derived(origin.id().toString(), "participant")),
                        forum,
                        type,
                        reference == null
                                ? profile.map(CompanyProfile::reference).orElse(null)
                                : reference,
                        origin.channel(),
                        origin.submittedBy(),
                        person.get(),
                        profile.orElse(null),
                        pairs,
                        form.consents() == null ? Consents.NONE : form.consents().consents(),
                        1));
    }

    private Supplier<Person> person(Fields fields, RegistrationForm form) {
        PersonForm sent =
                form.person() == null
                        ? new PersonForm(null, null, null, null, null, null)
                        : form.person();
        var name = fields.optional("person.name", sent.name(), Name::new);
        var email = fields.required("person.email", sent.email(), Email::new);
        var phone = fields.optional("person.phone", sent.phone(), this::phoneNumber);
        var language = fields.required("person.language", sent.language(), Language::new);
        var timeZone = fields.required("person.timeZone", sent.timeZone(), TimeZone::of);
        var country = fields.optional("person.country", sent.country(), Country::new);
        if (Fields.isAbsent(sent.name())
                && form.company() == null
                && Fields.isAbsent(form.reference())) {
            fields.wrong("person.name", "is required without a company and a reference");
        }
        return () ->
                new Person(name, email.value(), phone, language.value(), timeZone.value(), country);
    }

    private PhoneNumber phoneNumber(String sent) {
        var number = new PhoneNumber(sent);
        if (!phoneNumbers.arePossible(number)) {
            throw new IllegalArgumentException("is not a possible number of its country");
        }
        return number;
    }
}
