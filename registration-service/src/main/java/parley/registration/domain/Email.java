package parley.registration.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address as RFC 5321 delivers it without SMTPUTF8: ASCII, a domain with a dot. */
public record Email(String value) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?=.{1,64}@)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    public Email {
        if (value.length() > 254 || !ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException("must be an e-mail address");
        }
    }

    /** The form in which two spellings of one mailbox are equal. */
    public String normalized() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Email[…]";
    }
}
