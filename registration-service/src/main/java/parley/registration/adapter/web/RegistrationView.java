package parley.registration.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Channel;
import parley.registration.domain.Enrolment;
import parley.registration.domain.LanguagePair;
import parley.registration.domain.Reason;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Approved;
import parley.registration.domain.Registration.Cancelled;
import parley.registration.domain.Registration.Claiming;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Erased;
import parley.registration.domain.Registration.Rejected;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;

/**
 * A whole registration.
 *
 * @param reason why it was rejected or cancelled
 */
record RegistrationView(
        @JsonUnwrapped RegistrationSummary summary,
        Channel channel,
        PersonView person,
        @Nullable CompanyView company,
        @Nullable List<String> interpretation,
        ConsentsView consents,
        @Nullable String reason) {

    static RegistrationView of(Registration registration) {
        Enrolment enrolment = ShownStatus.shown(registration).enrolment();
        List<String> pairs =
                enrolment.interpretation().stream().map(LanguagePair::toString).toList();
        return new RegistrationView(
                RegistrationSummary.of(registration),
                enrolment.channel(),
                PersonView.of(enrolment.person()),
                enrolment.company() == null ? null : CompanyView.of(enrolment.company()),
                pairs.isEmpty() ? null : pairs,
                ConsentsView.of(enrolment.consents()),
                reason(registration));
    }

    private static @Nullable String reason(Registration registration) {
        return switch (registration) {
            case Rejected rejected -> rejected.reason().value();
            case Cancelled cancelled -> {
                Reason given = cancelled.reason();
                yield given == null ? null : given.value();
            }
            case Claiming _, Released _, Submitted _, Approved _, Confirmed _, Erased _ -> null;
        };
    }
}
