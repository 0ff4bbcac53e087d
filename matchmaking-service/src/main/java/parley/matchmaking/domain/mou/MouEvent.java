package parley.matchmaking.domain.mou;

import java.time.Instant;
import parley.matchmaking.domain.forum.CompanyId;

/** What happened to a memorandum. */
public sealed interface MouEvent {

    record MouDrafted(Mou mou) implements MouEvent {}

    record MouSigned(Mou mou, CompanyId by, Instant at) implements MouEvent {}
}
