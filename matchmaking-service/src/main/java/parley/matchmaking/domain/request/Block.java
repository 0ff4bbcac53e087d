package parley.matchmaking.domain.request;

import parley.matchmaking.domain.forum.CompanyId;

/** One company wants nothing of another. The other one is not told. */
public record Block(CompanyId by, CompanyId against) {

    boolean isBetween(CompanyId one, CompanyId other) {
        return (by.equals(one) && against.equals(other))
                || (by.equals(other) && against.equals(one));
    }
}
