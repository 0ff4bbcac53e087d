package parley.session.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.session.domain.Programme;
import parley.session.domain.ReleasedSession;
import parley.session.domain.SessionPlan;
import parley.session.domain.SessionType;

/**
 * The programme as the public sees it.
 *
 * @param releasedAt in forum time
 * @param sessions by start, then code
 */
record ProgrammeView(
        String forum,
        int version,
        Instant releasedAt,
        List<RoomView> rooms,
        List<PublicSession> sessions) {

    /** One session; {@code end} is exclusive. */
    record PublicSession(
            UUID sessionId,
            String code,
            SessionType type,
            String room,
            Instant start,
            Instant end,
            Map<String, String> title,
            @Nullable ModeratorBody moderator,
            List<TalkBody> talks) {

        static PublicSession of(ReleasedSession session) {
            SessionPlan plan = session.plan();
            return new PublicSession(
                    session.id().value(),
                    session.code().value(),
                    plan.type(),
                    plan.room().value(),
                    plan.span().start(),
                    plan.span().end(),
                    plan.title().byLanguage(),
                    shown(ModeratorBody.of(plan.moderator())),
                    plan.talks().stream()
                            .map(TalkBody::of)
                            .map(TalkBody::withoutParticipant)
                            .toList());
        }

        private static @Nullable ModeratorBody shown(@Nullable ModeratorBody moderator) {
            return moderator == null ? null : moderator.withoutParticipant();
        }
    }

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.forum().value(),
                programme.version(),
                programme.releasedAt(),
                programme.rooms().stream().map(RoomView::of).toList(),
                programme.sessions().stream().map(PublicSession::of).toList());
    }
}
