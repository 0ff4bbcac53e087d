package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.company;
import static parley.registration.application.PohangForum.person;
import static parley.registration.application.PohangForum.refusal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.registration.application.RegistrationForm.CompanyForm;
import parley.registration.application.RegistrationForm.PersonForm;

/** Everything that is wrong with a form is named at once, field by field. */
class ReadRegistrationTest {

    private final PohangForum forum = new PohangForum();

    @Test
    void everyWrongFieldIsNamed() {
        var person = new PersonForm("김\r\n영희", "export", "054-270", "korean_KR", "KST", "KOR");
        var company =
                new CompanyForm(
                        null,
                        "㈜젠셀",
                        "XX",
                        "BUYER",
                        List.of(),
                        "UTC+9",
                        Arrays.asList("3002", "33"),
                        Arrays.asList("3304", null),
                        List.of("Russia"),
                        "HUGE",
                        List.of("TRADE", "trade"),
                        "포항".repeat(2001));

        var wrong =
                wrong(new RegistrationForm("seller", null, person, company, List.of("ko"), null));

        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        "person.name",
                        "person.email",
                        "person.phone",
                        "person.language",
                        "person.timeZone",
                        "person.country",
                        "company.reference",
                        "company.country",
                        "company.side",
                        "company.languages",
                        "company.timeZone",
                        "company.offers[1]",
                        "company.seeks[1]",
                        "company.targetMarkets[0]",
                        "company.size",
                        "company.intents[1]",
                        "company.description",
                        "interpretation[0]");
    }

    @Test
    void anEmptyFormMissesWhatIsRequired() {
        assertThat(wrong(new RegistrationForm("attendee", null, null, null, null, null)))
                .containsExactlyInAnyOrder(
                        "person.name", "person.email", "person.language", "person.timeZone");
    }

    @Test
    void aBlankTextThatMayBeAbsentIsAbsent() {
        var person = new PersonForm("김영희", "g001@guests.example", "", "ko", "Asia/Seoul", " ");

        var enrolment =
                forum.submitted(new RegistrationForm("attendee", "", person, null, null, null), 1)
                        .enrolment();

        assertThat(enrolment.person().phone()).isNull();
        assertThat(enrolment.person().country()).isNull();
        assertThat(enrolment.reference()).isNull();
    }

    @Test
    void aSellerNeedsACompany() {
        var person = person("김영희", "export@s0001.example");

        assertThat(wrong(new RegistrationForm("seller", null, person, null, null, null)))
                .containsExactly("company");
    }

    @Test
    void anAttendeeHasNone() {
        var person = person("김영희", "export@s0001.example");

        assertThat(
                        wrong(
                                new RegistrationForm(
                                        "attendee", null, person, company("S0001"), null, null)))
                .containsExactly("company");
    }

    @Test
    void anInterpreterNeedsLanguages() {
        var person = person("김영희", "i001@interpreters.example");

        assertThat(wrong(new RegistrationForm("interpreter", "I001", person, null, null, null)))
                .containsExactly("interpretation");
    }

    @Test
    void aNumberThatNoCountryHasIsWrong() {
        var person =
                new PersonForm(
                        "김영희", "g001@guests.example", "+99912345678", "ko", "Asia/Seoul", null);

        assertThat(wrong(new RegistrationForm("attendee", null, person, null, null, null)))
                .containsExactly("person.phone");
    }

    @Test
    void theAnswerDoesNotRepeatPersonalData() {
        var person = person("김영희", "kim yeonghui@guests.example");

        var refusal =
                refusal(
                        forum.submit(
                                new RegistrationForm("attendee", null, person, null, null, null),
                                1));

        assertThat(refusal.toString()).doesNotContain("yeonghui");
    }

    private List<String> wrong(RegistrationForm form) {
        var refusal = refusal(forum.submit(form, 1));
        assertThat(refusal.code()).isEqualTo("invalid-fields");
        assertThat(refusal.properties()).containsKey("errors");
        return refusal.properties().get("errors") instanceof List<?> errors
                ? errors.stream().map(error -> ((FieldError) error).field()).toList()
                : List.of();
    }
}
