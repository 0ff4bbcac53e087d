package parley.matchmaking.application;

import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** A company signs by its own representative. */
public final class SignMou {

    private final Authority authority;
    private final ReadMou read;
    private final Mous mous;
    private final ForumClock clock;

    public SignMou(Authority authority, ReadMou read, Mous mous, ForumClock clock) {
        this.authority = authority;
        this.read = read;
        this.mous = mous;
        this.clock = clock;
    }

    /** Repeatable; the first signature of a side counts. */
    public Outcome<Mou> sign(ForumId forum, MouId id, CompanyId company, Caller caller) {
        return read.in(forum, id)
                .flatMap(_ -> authority.represent(forum, company, caller))
                .flatMap(
                        _ ->
                                mous.change(id, mou -> mou.value().sign(company, clock.now()))
                                        .orMissing(ReadMou.notFound(id)))
                .map(Versioned::value);
    }
}
