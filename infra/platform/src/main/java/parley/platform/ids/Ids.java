package parley.platform.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Source of new identifiers; a bean. Derived ones need no source: same parts, same id, everywhere.
 */
@FunctionalInterface
public interface Ids {

    /** A UUIDv7 (RFC 9562): unique, and later ones sort after earlier ones of the same source. */
    UUID next();

    /**
     * A UUIDv5 over the parts, joined by U+001F, in Parley's namespace. Parts must not contain
     * U+001F, else two lists of parts could share an id.
     */
    static UUID derived(String... parts) {
        for (String part : parts) {
            if (part.indexOf(DerivedIds.SEPARATOR) >= 0) {
                throw new IllegalArgumentException("A part contains U+001F: " + part);
            }
        }
        return UuidCreator.getNameBasedSha1(
                DerivedIds.NAMESPACE, String.join(String.valueOf(DerivedIds.SEPARATOR), parts));
    }
}
