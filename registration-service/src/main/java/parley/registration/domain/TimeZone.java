package parley.registration.domain;

import java.time.ZoneId;
import java.util.Set;

/** An IANA time zone; offsets such as {@code +09:00} are none. */
public record TimeZone(ZoneId id) {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    public static TimeZone of(String name) {
        if (!KNOWN.contains(name)) {
            throw new IllegalArgumentException("must be an IANA time zone such as Asia/Seoul");
        }
        return new TimeZone(ZoneId.of(name));
    }

    @Override
    public String toString() {
        return id.getId();
    }
}
