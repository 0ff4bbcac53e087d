package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;

/**
 * Who was in a meeting's room; {@code _id} is the meeting's.
 *
 * <pre>{@code
 * { _id, forum, version, schema,
 *   attendees: [{ id: uuid, role: "REQUESTER", joined: [at], left: [at] }], outbox }
 * }</pre>
 */
record PresenceDocument(List<AttendeeDocument> attendees) {

    record AttendeeDocument(String id, String role, List<Instant> joined, List<Instant> left) {}
}
