package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.mou.MouWithdrawal;

/**
 * A memorandum; {@code _id} is its id.
 *
 * <pre>{@code
 * { _id, forum, version, schema, request: uuid, buyer: {…}, seller: {…}, meeting: uuid,
 *   signatures: [{ company: uuid, at }], complete: bool,
 *   withdrawal?: { company: uuid, reason?, at }, outbox }
 * }</pre>
 *
 * @param complete both signed, and neither withdrew
 */
record MouDocument(
        String request,
        PartyDocument buyer,
        PartyDocument seller,
        String meeting,
        List<SignatureDocument> signatures,
        boolean complete,
        @Nullable WithdrawalDocument withdrawal) {

    record SignatureDocument(String company, Instant at) {}

    record WithdrawalDocument(String company, @Nullable String reason, Instant at) {

        static WithdrawalDocument of(MouWithdrawal withdrawal) {
            return new WithdrawalDocument(
                    withdrawal.by().toString(), withdrawal.reason(), withdrawal.at());
        }

        MouWithdrawal toWithdrawal() {
            return new MouWithdrawal(CompanyId.of(company), reason, at);
        }
    }
}
