package parley.registration.domain;

import java.util.regex.Pattern;

/** A kind of registration that the organiser offers; {@code code} is unique in the forum. */
public record ParticipantType(String code, Role role, boolean approvalRequired) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    public ParticipantType {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "must be 1 to 40 letters, digits, hyphens or underscores");
        }
    }
}
