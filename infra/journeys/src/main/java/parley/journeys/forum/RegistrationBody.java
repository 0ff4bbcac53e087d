package parley.journeys.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the API takes it and, with its forum named, as the ticketing system publishes
 * it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationBody(
        @Nullable String forum,
        String participantType,
        String reference,
        Person person,
        @Nullable Profile company,
        @Nullable List<String> interpretation) {

    RegistrationBody in(String code) {
        return new RegistrationBody(
                code, participantType, reference, person, company, interpretation);
    }

    @Override
    public String toString() {
        return "RegistrationBody[" + reference + "]";
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            @Nullable String name,
            String email,
            @Nullable String phone,
            String language,
            String timeZone,
            @Nullable String country) {

        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Profile(
            String reference,
            String name,
            String country,
            List<String> languages,
            String timeZone,
            List<String> offers,
            List<String> seeks,
            List<String> targetMarkets,
            String description) {}
}
