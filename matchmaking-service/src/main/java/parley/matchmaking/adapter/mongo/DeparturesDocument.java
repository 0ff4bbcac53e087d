package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Cancellation;
import parley.matchmaking.domain.consultation.Departures;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * Who and what left a consultation.
 *
 * <pre>{@code
 * { withdrawals: [{…}], cancellations: [{ meeting: uuid, by: uuid, reason?, at, revision }],
 *   takenBack: [uuid] }
 * }</pre>
 */
record DeparturesDocument(
        List<WithdrawalDocument> withdrawals,
        List<CancellationDocument> cancellations,
        List<String> takenBack) {

    record CancellationDocument(
            String meeting, String by, @Nullable String reason, Instant at, int revision) {

        static CancellationDocument of(Cancellation one) {
            return new CancellationDocument(
                    one.meeting().toString(),
                    one.by().toString(),
                    one.reason(),
                    one.at(),
                    one.revision());
        }

        Cancellation toCancellation() {
            return new Cancellation(MeetingId.of(meeting), CompanyId.of(by), reason, at, revision);
        }
    }

    static DeparturesDocument of(Departures departures) {
        return new DeparturesDocument(
                departures.withdrawals().stream().map(WithdrawalDocument::of).toList(),
                departures.cancellations().stream().map(CancellationDocument::of).toList(),
                departures.takenBack().stream().map(MeetingId::toString).sorted().toList());
    }

    Departures toDepartures() {
        return new Departures(
                withdrawals.stream().map(WithdrawalDocument::toWithdrawal).toList(),
                cancellations.stream().map(CancellationDocument::toCancellation).toList(),
                takenBack.stream().map(MeetingId::of).collect(Collectors.toSet()));
    }
}
