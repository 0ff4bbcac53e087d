package parley.registration.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.registration.domain.Enrolments;
import parley.registration.domain.Registration.Confirmed;

class PersonalDataTest {

    @Test
    void aViewWithContactsIsNotPrinted() {
        var registration =
                new Confirmed(
                        Enrolments.attendee("g001@guests.example"),
                        Instant.parse("2020-10-01T03:00:00Z"));

        assertThat(RegistrationView.of(registration).person().email()).contains("g001");
        assertThat(RegistrationView.of(registration).toString())
                .doesNotContain("g001")
                .doesNotContain("Светлана");
    }
}
