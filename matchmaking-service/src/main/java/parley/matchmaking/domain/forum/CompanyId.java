package parley.matchmaking.domain.forum;

import java.util.UUID;

/** Of one company in one forum. */
public record CompanyId(UUID value) {

    public static CompanyId of(String uuid) {
        return new CompanyId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
