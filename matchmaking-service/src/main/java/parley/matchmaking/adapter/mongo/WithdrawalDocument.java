package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/** {@code {company: uuid, reason?, at, freed: [uuid], revision}}. */
record WithdrawalDocument(
        String company, @Nullable String reason, Instant at, List<String> freed, int revision) {

    static WithdrawalDocument of(Withdrawal one) {
        return new WithdrawalDocument(
                one.company().toString(),
                one.reason(),
                one.at(),
                one.freed().stream().map(MeetingId::toString).toList(),
                one.revision());
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(
                CompanyId.of(company),
                reason,
                at,
                freed.stream().map(MeetingId::of).toList(),
                revision);
    }
}
