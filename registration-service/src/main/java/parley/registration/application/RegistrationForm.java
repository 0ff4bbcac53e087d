package parley.registration.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Consents;
import parley.registration.domain.Purpose;

/**
 * A registration as somebody sent it, on whichever way, not looked at yet.
 *
 * @param interpretation pairs such as {@code ko-ru}
 * @param consents absent: nothing was said
 */
public record RegistrationForm(
        @Nullable String participantType,
        @Nullable String reference,
        @Nullable PersonForm person,
        @Nullable CompanyForm company,
        @Nullable List<@Nullable String> interpretation,
        @Nullable ConsentsForm consents) {

    /**
     * Who registers.
     *
     * @param name may be absent where a company or a reference stands for the person
     * @param phone E.164
     */
    public record PersonForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String country) {

        @Override
        public String toString() {
            return "PersonForm[…]";
        }
    }

    /**
     * What the registrant said yes or no to; absent is neither.
     *
     * @param recommendation that the company may be recommended to others
     */
    public record ConsentsForm(@Nullable Boolean recommendation) {

        Consents consents() {
            return recommendation == null
                    ? Consents.NONE
                    : Consents.NONE.with(Purpose.RECOMMENDATION, recommendation);
        }
    }

    /**
     * The company that a seller or a buyer represents.
     *
     * @param side may be absent: it follows from the participant type
     * @param languages the one to write in first
     * @param offers codes of the Harmonized System, like {@code seeks}
     * @param size {@link parley.registration.domain.CompanySize}
     * @param intents {@link parley.registration.domain.Intent}
     */
    public record CompanyForm(
            @Nullable String reference,
            @Nullable String name,
            @Nullable String country,
            @Nullable String side,
            @Nullable List<@Nullable String> languages,
            @Nullable String timeZone,
            @Nullable List<@Nullable String> offers,
            @Nullable List<@Nullable String> seeks,
            @Nullable List<@Nullable String> targetMarkets,
            @Nullable String size,
            @Nullable List<@Nullable String> intents,
            @Nullable String description) {}
}
