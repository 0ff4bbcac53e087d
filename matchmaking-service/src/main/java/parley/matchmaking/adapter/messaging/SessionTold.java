package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;

/** What matchmaking reads of {@code session-planned.v1} and {@code session-changed.v1}. */
record SessionTold(
        UUID sessionId,
        String type,
        Instant start,
        Instant end,
        @Nullable Leader moderator,
        List<Talk> talks) {

    private static final String PRE_RECORDED = "PRE_RECORDED";

    record Leader(@Nullable UUID participant) {}

    record Talk(@Nullable UUID participant, String delivery) {}

    /** A recording takes nobody's time, as in the session service. */
    ProgrammeSession toSession(String forum) {
        Stream<@Nullable UUID> speaking =
                talks.stream()
                        .filter(talk -> !talk.delivery().equals(PRE_RECORDED))
                        .map(Talk::participant);
        Stream<@Nullable UUID> leading = Stream.ofNullable(moderator).map(Leader::participant);
        return new ProgrammeSession(
                new SessionId(sessionId),
                new ForumId(forum),
                type,
                new TimeSpan(start, end),
                Stream.concat(leading, speaking)
                        .filter(Objects::nonNull)
                        .map(ParticipantId::new)
                        .collect(Collectors.toSet()));
    }
}
