package parley.platform.claim;

import parley.platform.lease.HandTime;

class InMemoryClaimsTest extends ClaimsContract {

    @Override
    Claims claims(HandTime time) {
        return new InMemoryClaims(time.clock());
    }
}
