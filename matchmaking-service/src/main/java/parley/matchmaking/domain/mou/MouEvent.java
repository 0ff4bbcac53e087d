package parley.matchmaking.domain.mou;

import java.time.Instant;
import parley.matchmaking.domain.forum.CompanyId;

/** What happened to a memorandum. */
public sealed interface MouEvent {

    record MouDrafted(Mou mou) implements MouEvent {}

    record MouSigned(Mou mou, CompanyId by, Instant at) implements MouEvent {}

    /**
     * Either side took it back.
     *
     * @param complete whether both had signed
     */
    record MouWithdrawn(Mou mou, MouWithdrawal how, boolean complete) implements MouEvent {}
}
