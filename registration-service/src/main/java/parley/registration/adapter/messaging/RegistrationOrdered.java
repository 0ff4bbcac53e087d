package parley.registration.adapter.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.application.RegistrationForm;

/** What a ticketing system says about an order, on {@code inbound.registrations}. */
record RegistrationOrdered(
        String forum,
        String participantType,
        String reference,
        RegistrationForm.PersonForm person,
        RegistrationForm.@Nullable CompanyForm company,
        @Nullable List<@Nullable String> interpretation,
        RegistrationForm.@Nullable ConsentsForm consents) {

    static final String TOPIC = "inbound.registrations";
    static final String TYPE = "parley.inbound.registration-ordered.v1";

    RegistrationForm form() {
        return new RegistrationForm(
                participantType, reference, person, company, interpretation, consents);
    }
}
