package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;

/**
 * A memorandum; {@code _id} is its id.
 *
 * <pre>{@code
 * { _id, forum, version, schema, request: uuid, buyer: {…}, seller: {…}, meeting: uuid,
 *   signatures: [{ company: uuid, at }], complete: bool, outbox }
 * }</pre>
 */
record MouDocument(
        String request,
        PartyDocument buyer,
        PartyDocument seller,
        String meeting,
        List<SignatureDocument> signatures,
        boolean complete) {

    record SignatureDocument(String company, Instant at) {}
}
