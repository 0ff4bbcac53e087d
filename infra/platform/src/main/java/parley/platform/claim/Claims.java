package parley.platform.claim;

import java.time.Instant;
import java.util.List;

/**
 * Limited things, one claimant each. The four steps of a safe use: store the claimant's document as
 * <em>claiming</em>; claim; conditionally make the document <em>confirmed</em>; make the claim
 * final. Who frees a claim first wins <em>claiming → released</em> on the claimant's document, so
 * that a late claimant can't confirm.
 */
public interface Claims {

    /** True also when this claimant has it already; false when another has. */
    boolean claim(String id, String claimant);

    /** No effect unless this claimant has it; repeatable. */
    void makeFinal(String id, String claimant);

    /** Frees it, final or not; no effect unless this claimant has it; repeatable. */
    void release(String id, String claimant);

    /** Claims older than this that were never made final, oldest first: work for a sweeper. */
    List<Claim> unfinished(Instant claimedBefore, int limit);

    /** One claimed thing. */
    record Claim(String id, String claimant, Instant claimedAt) {}
}
