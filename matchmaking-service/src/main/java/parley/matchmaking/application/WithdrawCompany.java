package parley.matchmaking.application;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** A company leaves the consultation; its meetings are cancelled and nobody is moved. */
public final class WithdrawCompany {

    private final Authority authority;
    private final Consultations consultations;
    private final FollowTimetable follow;
    private final ForumClock clock;

    public WithdrawCompany(
            Authority authority,
            Consultations consultations,
            FollowTimetable follow,
            ForumClock clock) {
        this.authority = authority;
        this.consultations = consultations;
        this.follow = follow;
        this.clock = clock;
    }

    /** Repeatable; a company that has withdrawn gets the same answer. */
    public Outcome<Withdrawal> withdraw(
            ForumId forum, CompanyId company, @Nullable String reason, Caller caller) {
        return authority
                .representOrOrganise(forum, company, caller)
                .flatMap(
                        _ ->
                                consultations
                                        .change(
                                                forum,
                                                current ->
                                                        current.value()
                                                                .withdraw(
                                                                        company,
                                                                        reason,
                                                                        clock.now()))
                                        .orMissing(ReadConsultation.notSetUp(forum)))
                .map(withdrawn -> followed(company, withdrawn.value()));
    }

    private Withdrawal followed(CompanyId company, Consultation withdrawn) {
        follow.follow(withdrawn);
        return withdrawn.withdrawal(company).orElseThrow();
    }
}
