package parley.platform.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Claims in maps; every method is atomic. */
final class InMemoryClaims implements Claims {

    private final Map<String, Claim> all = new TreeMap<>();
    private final Map<String, Claim> open = new TreeMap<>();
    private final Clock clock;

    InMemoryClaims(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean claim(String id, String claimant) {
        Claim claim = new Claim(id, claimant, clock.instant());
        Claim other = all.putIfAbsent(id, claim);
        if (other == null) {
            open.put(id, claim);
            return true;
        }
        return other.claimant().equals(claimant);
    }

    @Override
    public synchronized void makeFinal(String id, String claimant) {
        if (has(id, claimant)) {
            open.remove(id);
        }
    }

    @Override
    public synchronized void release(String id, String claimant) {
        if (has(id, claimant)) {
            open.remove(id);
            all.remove(id);
        }
    }

    @Override
    public synchronized List<Claim> unfinished(Instant claimedBefore, int limit) {
        return open.values().stream()
                .filter(claim -> claim.claimedAt().isBefore(claimedBefore))
                .sorted(Comparator.comparing(Claim::claimedAt))
                .limit(limit)
                .toList();
    }

    private boolean has(String id, String claimant) {
        Claim claim = all.get(id);
        return claim != null && claim.claimant().equals(claimant);
    }
}
