package parley.registration.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another system says about a registered company, not looked at yet; what is absent stays.
 *
 * @param offers codes of the Harmonized System, like {@code seeks}
 * @param size {@link parley.registration.domain.CompanySize}
 * @param intents {@link parley.registration.domain.Intent}
 */
public record CompanyDescription(
        @Nullable String forum,
        @Nullable String reference,
        @Nullable String name,
        @Nullable List<@Nullable String> languages,
        @Nullable String timeZone,
        @Nullable List<@Nullable String> offers,
        @Nullable List<@Nullable String> seeks,
        @Nullable List<@Nullable String> targetMarkets,
        @Nullable String size,
        @Nullable List<@Nullable String> intents,
        @Nullable String description) {}
