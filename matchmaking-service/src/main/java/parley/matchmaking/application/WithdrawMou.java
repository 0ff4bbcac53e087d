package parley.matchmaking.application;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouId;
import parley.matchmaking.domain.mou.MouWithdrawal;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** A company takes a memorandum back by its own representative. */
public final class WithdrawMou {

    private final Authority authority;
    private final ReadMou read;
    private final Mous mous;
    private final ForumClock clock;

    public WithdrawMou(Authority authority, ReadMou read, Mous mous, ForumClock clock) {
        this.authority = authority;
        this.read = read;
        this.mous = mous;
        this.clock = clock;
    }

    /** Repeatable; the first withdrawal counts. */
    public Outcome<Mou> withdraw(
            ForumId forum, MouId id, CompanyId company, @Nullable String reason, Caller caller) {
        return read.in(forum, id)
                .flatMap(_ -> authority.represent(forum, company, caller))
                .flatMap(
                        _ ->
                                mous.change(
                                                id,
                                                mou ->
                                                        mou.value()
                                                                .withdraw(
                                                                        new MouWithdrawal(
                                                                                company,
                                                                                reason,
                                                                                clock.now())))
                                        .orMissing(ReadMou.notFound(id)))
                .map(Versioned::value);
    }
}
