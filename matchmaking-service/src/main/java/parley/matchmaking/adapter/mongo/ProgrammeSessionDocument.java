package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;

/**
 * A session, in the collection {@code programme}. A cancelled one stays, so that nothing older
 * brings it back.
 *
 * <pre>{@code
 * { _id: "<session>", forum: "necef-2020", type: "PRESENTATION", start, end,
 *   onStage: ["<participant>"], cancelled: false, sequence: 3 }
 * }</pre>
 */
record ProgrammeSessionDocument(
        String id,
        String forum,
        @Nullable String type,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable List<String> onStage,
        boolean cancelled,
        long sequence) {

    static ProgrammeSessionDocument of(ProgrammeSession session, long sequence) {
        return new ProgrammeSessionDocument(
                session.id().toString(),
                session.forum().value(),
                session.type(),
                session.span().start(),
                session.span().end(),
                session.onStage().stream().map(ParticipantId::toString).sorted().toList(),
                false,
                sequence);
    }

    static ProgrammeSessionDocument cancelled(ForumId forum, SessionId session, long sequence) {
        return new ProgrammeSessionDocument(
                session.toString(), forum.value(), null, null, null, null, true, sequence);
    }

    ProgrammeSession toSession() {
        return new ProgrammeSession(
                SessionId.of(id),
                new ForumId(forum),
                requireNonNull(type),
                new TimeSpan(requireNonNull(start), requireNonNull(end)),
                requireNonNull(onStage).stream()
                        .map(ParticipantId::of)
                        .collect(Collectors.toSet()));
    }
}
