package parley.matchmaking.domain.mou;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;

/**
 * A side took a memorandum back.
 *
 * @param reason for the other side; stays in this service
 * @param at forum time
 */
public record MouWithdrawal(CompanyId by, @Nullable String reason, Instant at) {}
