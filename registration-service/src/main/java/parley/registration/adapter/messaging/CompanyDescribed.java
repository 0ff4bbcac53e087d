package parley.registration.adapter.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.application.CompanyDescription;

/** What a CRM says about a company, on {@code inbound.companies}. */
record CompanyDescribed(
        String forum,
        String reference,
        @Nullable String name,
        @Nullable List<@Nullable String> languages,
        @Nullable String timeZone,
        @Nullable List<@Nullable String> offers,
        @Nullable List<@Nullable String> seeks,
        @Nullable List<@Nullable String> targetMarkets,
        @Nullable String size,
        @Nullable List<@Nullable String> intents,
        @Nullable String description) {

    static final String TOPIC = "inbound.companies";
    static final String TYPE = "parley.inbound.company-described.v1";

    CompanyDescription form() {
        return new CompanyDescription(
                forum,
                reference,
                name,
                languages,
                timeZone,
                offers,
                seeks,
                targetMarkets,
                size,
                intents,
                description);
    }
}
