package parley.session.domain;

import java.util.regex.Pattern;

/** What organisers call a session, unique within its forum; never changed. */
public record SessionCode(String value) implements Comparable<SessionCode> {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public SessionCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a session's code: " + value);
        }
    }

    @Override
    public int compareTo(SessionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
