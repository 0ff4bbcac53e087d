package parley.session.adapter.mongo;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;
import parley.session.domain.Seating;
import parley.session.domain.SessionId;

/**
 * Who holds seats in a forum's sessions; {@code _id} is the forum. {@code withdrawn} is missing in
 * documents from before it was added.
 *
 * <pre>{@code
 * { _id: "necef-2020", forum: "necef-2020",
 *   sessions: [ { session: "<uuid>", participants: ["<uuid>"] } ], withdrawn: ["<uuid>"] }
 * }</pre>
 */
record SeatingDocument(List<Held> sessions, @Nullable List<String> withdrawn) {

    record Held(String session, List<String> participants) {}

    static SeatingDocument of(Seating seating) {
        return new SeatingDocument(
                seating.holders().entrySet().stream()
                        .map(
                                each ->
                                        new Held(
                                                each.getKey().toString(),
                                                each.getValue().stream()
                                                        .map(ParticipantId::toString)
                                                        .toList()))
                        .toList(),
                seating.withdrawn().stream().map(ParticipantId::toString).sorted().toList());
    }

    Seating seating(ForumId forum) {
        return new Seating(
                forum,
                sessions.stream()
                        .collect(
                                Collectors.toMap(
                                        held -> new SessionId(UUID.fromString(held.session())),
                                        held -> participants(held.participants()))),
                participants(withdrawn == null ? List.of() : withdrawn));
    }

    private static SortedSet<ParticipantId> participants(List<String> ids) {
        return ids.stream()
                .map(UUID::fromString)
                .map(ParticipantId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
