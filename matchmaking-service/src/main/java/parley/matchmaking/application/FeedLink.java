package parley.matchmaking.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.ForumId;

/**
 * What the link to a calendar feed says, and what its seal is over.
 *
 * @param holder a participant or a company
 * @param generation of the holder's links; a revocation begins the next one
 * @param expires in system time, whole seconds; null for one that does not expire
 */
public record FeedLink(ForumId forum, UUID holder, int generation, @Nullable Instant expires) {

    /** With the proof that this service gave it. */
    public record Sealed(FeedLink link, String seal) {}
}
