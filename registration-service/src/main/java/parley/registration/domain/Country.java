package parley.registration.domain;

import java.util.Locale;
import java.util.Set;

/** ISO 3166-1 alpha-2. */
public record Country(String code) {

    private static final Set<String> ASSIGNED =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Country {
        if (!ASSIGNED.contains(code)) {
            throw new IllegalArgumentException(
                    "must be an ISO 3166-1 alpha-2 country code such as KR");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
