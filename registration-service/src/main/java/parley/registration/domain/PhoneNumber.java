package parley.registration.domain;

import java.util.regex.Pattern;

/** E.164: plus sign, country code, number, no spaces. */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{5,14}");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("must be an E.164 number such as +82542700001");
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
