package parley.registration.domain;

import java.util.regex.Pattern;

/**
 * Goods by the Harmonized System, edition {@value #EDITION}: 4 digits (heading), 6 (subheading), 8
 * or 10 (national lines). Chapter 77 is reserved.
 */
public record HsHeading(String digits) {

    public static final String EDITION = "HS2022";

    private static final Pattern DIGITS = Pattern.compile("(?!00|77)[0-9]{4}([0-9]{2}){0,3}");

    public HsHeading {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "must be a Harmonized System code of 4, 6, 8 or 10 digits");
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
