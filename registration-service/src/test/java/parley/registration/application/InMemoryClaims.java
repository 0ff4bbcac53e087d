package parley.registration.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.platform.claim.Claims;

/** Claims without age: every unfinished one is old. */
final class InMemoryClaims implements Claims {

    private final Map<String, String> claimants = new HashMap<>();
    private final Set<String> finals = new HashSet<>();
    private final Map<Moment, Runnable> interruptions = new EnumMap<>(Moment.class);

    /** When something else may happen. */
    enum Moment {
        BEFORE_CLAIM,
        AFTER_CLAIM,
        BEFORE_FINAL
    }

    /** Only the next time. */
    void interrupt(Moment moment, Runnable other) {
        interruptions.put(moment, other);
    }

    Set<String> held() {
        return Set.copyOf(claimants.keySet());
    }

    @Override
    public boolean claim(String id, String claimant) {
        pass(Moment.BEFORE_CLAIM);
        boolean held = claimants.computeIfAbsent(id, free -> claimant).equals(claimant);
        pass(Moment.AFTER_CLAIM);
        return held;
    }

    @Override
    public void makeFinal(String id, String claimant) {
        pass(Moment.BEFORE_FINAL);
        if (claimant.equals(claimants.get(id))) {
            finals.add(id);
        }
    }

    @Override
    public void release(String id, String claimant) {
        if (claimants.remove(id, claimant)) {
            finals.remove(id);
        }
    }

    @Override
    public List<Claim> unfinished(Instant claimedBefore, int limit) {
        return claimants.entrySet().stream()
                .filter(claim -> !finals.contains(claim.getKey()))
                .limit(limit)
                .map(claim -> new Claim(claim.getKey(), claim.getValue(), claimedBefore))
                .toList();
    }

    private void pass(Moment moment) {
        Runnable other = interruptions.remove(moment);
        if (other != null) {
            other.run();
        }
    }
}
