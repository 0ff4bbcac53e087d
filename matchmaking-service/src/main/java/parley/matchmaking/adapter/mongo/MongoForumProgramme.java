package parley.matchmaking.adapter.mongo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;

/** See {@link ProgrammeSessionDocument} and {@link SessionSeatDocument}. */
final class MongoForumProgramme implements ForumProgramme {

    private final KnownDocuments<ProgrammeSessionDocument> sessions;
    private final KnownDocuments<SessionSeatDocument> seats;

    MongoForumProgramme(
            KnownDocuments<ProgrammeSessionDocument> sessions,
            KnownDocuments<SessionSeatDocument> seats) {
        this.sessions = sessions;
        this.seats = seats;
    }

    @Override
    public void keep(ProgrammeSession session, long sequence) {
        sessions.keepNewer(ProgrammeSessionDocument.of(session, sequence), sequence);
    }

    @Override
    public void cancelled(ForumId forum, SessionId session, long sequence) {
        sessions.keepNewer(ProgrammeSessionDocument.cancelled(forum, session, sequence), sequence);
    }

    @Override
    public void seat(
            ForumId forum,
            SessionId session,
            ParticipantId participant,
            boolean held,
            long sequence) {
        seats.keepNewer(
                new SessionSeatDocument(
                        session + "/" + participant,
                        forum.value(),
                        session.toString(),
                        participant.toString(),
                        held,
                        sequence),
                sequence);
    }

    @Override
    public List<ProgrammeSession> sessions(ForumId forum) {
        return sessions
                .find(query(where("forum").is(forum.value()).and("cancelled").is(false)))
                .stream()
                .map(ProgrammeSessionDocument::toSession)
                .toList();
    }

    @Override
    public Map<SessionId, Set<ParticipantId>> seats(ForumId forum) {
        return seats.find(query(where("forum").is(forum.value()).and("held").is(true))).stream()
                .collect(
                        groupingBy(
                                seat -> SessionId.of(seat.session()),
                                mapping(seat -> ParticipantId.of(seat.participant()), toSet())));
    }
}
