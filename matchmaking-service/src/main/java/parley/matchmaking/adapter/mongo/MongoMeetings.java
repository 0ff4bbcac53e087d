package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.Viewer;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Priority;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** See {@link MeetingDocument}. */
final class MongoMeetings
        extends StoredAggregates<MeetingId, Meeting, MeetingEvent, MeetingDocument>
        implements Meetings {

    MongoMeetings(AggregateCollection<MeetingDocument, MeetingEvent> collection) {
        super(collection);
    }

    @Override
    public List<Meeting> page(
            ForumId forum,
            Optional<MeetingStatus> status,
            Optional<Viewer> viewer,
            Optional<String> after,
            int limit) {
        Criteria wanted = where("forum").is(forum.value());
        status.ifPresent(one -> wanted.and("status").is(one.name()));
        viewer.ifPresent(one -> wanted.orOperator(concerning(one)));
        after.ifPresent(one -> wanted.and("_id").gt(one));
        return read(query(wanted).with(Sort.by("_id")).limit(limit));
    }

    @Override
    public List<Meeting> all(ForumId forum) {
        return read(query(where("forum").is(forum.value())));
    }

    /** Without bookings, outcomes and events, which are most of the documents. */
    @Override
    public List<Wanted> wanted(ForumId forum) {
        Query all = query(where("forum").is(forum.value()));
        all.fields()
                .include(
                        "forum",
                        "version",
                        "requester",
                        "responder",
                        "priority",
                        "mustMeet",
                        "status",
                        "accepted");
        return collection.find(all).stream().map(MongoMeetings::wanted).toList();
    }

    private static Wanted wanted(Stored<MeetingDocument> stored) {
        MeetingDocument document = stored.document();
        return new Wanted(
                new WantedMeeting(
                        MeetingId.of(stored.id()),
                        document.requester().toParty(),
                        document.responder().toParty(),
                        new Priority(document.priority()),
                        document.mustMeet(),
                        null),
                MeetingStatus.valueOf(document.status()));
    }

    @Override
    public List<Meeting> accepted(ForumId forum) {
        return read(query(with(forum, MeetingStatus.ACCEPTED)));
    }

    @Override
    public List<Meeting> mustMeets(ForumId forum) {
        return read(
                query(where("forum").is(forum.value()).and("mustMeet").is(true))
                        .with(Sort.by("_id")));
    }

    @Override
    public List<Meeting> askedBy(Instant time) {
        return read(
                query(
                        where("status")
                                .is(MeetingStatus.REQUESTED.name())
                                .and("asking.at")
                                .lte(time)));
    }

    @Override
    public List<Meeting> unstarted(TimeSpan begun) {
        return read(
                query(
                        where("status")
                                .is(MeetingStatus.SCHEDULED.name())
                                .and("booking.start")
                                .gte(begun.start())
                                .lt(begun.end())));
    }

    @Override
    public List<Meeting> goingOn(Instant time) {
        return read(
                query(
                        where("status")
                                .is(MeetingStatus.STARTED.name())
                                .and("booking.end")
                                .gt(time)));
    }

    @Override
    public List<Meeting> open(ForumId forum) {
        return read(query(with(forum, MeetingStatus.REQUESTED)));
    }

    @Override
    public List<Meeting> waiting() {
        return read(query(where("status").is(MeetingStatus.WAITING.name())));
    }

    @Override
    public List<Meeting> waiting(ForumId forum, CompanyId one, CompanyId other) {
        return read(
                query(
                        with(forum, MeetingStatus.WAITING)
                                .orOperator(ofOneOf(one.toString(), other.toString()))));
    }

    @Override
    public List<Meeting> of(ForumId forum, CompanyId company) {
        return read(
                query(where("forum").is(forum.value()).orOperator(ofOneOf(company.toString())))
                        .with(Sort.by("_id")));
    }

    private static Criteria[] ofOneOf(String... companies) {
        return new Criteria[] {
            where("requester.company").in((Object[]) companies),
            where("responder.company").in((Object[]) companies)
        };
    }

    @Override
    public Figures figures(ForumId forum) {
        Criteria all = where("forum").is(forum.value());
        return new Figures(
                collection.count(query(all)),
                collection.count(query(where("forum").is(forum.value()).and("accepted").is(true))),
                collection.count(query(with(forum, MeetingStatus.ENDED))),
                collection.count(query(with(forum, MeetingStatus.MISSED))));
    }

    @Override
    MeetingId idOf(Meeting meeting) {
        return meeting.id();
    }

    @Override
    String forumOf(Meeting meeting) {
        return meeting.forum().value();
    }

    @Override
    MeetingDocument write(Meeting meeting) {
        StateFields fields = StateFields.of(meeting.state());
        return new MeetingDocument(
                meeting.request().toString(),
                PartyDocument.of(meeting.requester()),
                PartyDocument.of(meeting.responder()),
                meeting.priority().value(),
                meeting.mustMeet(),
                meeting.message(),
                MeetingStatus.of(meeting.state()).name(),
                fields.accepted(),
                fields.booking() == null ? null : BookingDocument.of(fields.booking()),
                fields.startedAt(),
                fields.endedAt(),
                fields.outcomes(),
                fields.cancelledBy(),
                fields.reason(),
                fields.single(),
                fields.asking(),
                fields.missed());
    }

    @Override
    Meeting read(Stored<MeetingDocument> stored) {
        MeetingDocument document = stored.document();
        return new Meeting(
                MeetingId.of(stored.id()),
                new ForumId(requireNonNull(stored.forum())),
                UUID.fromString(document.request()),
                document.requester().toParty(),
                document.responder().toParty(),
                new Priority(document.priority()),
                document.mustMeet(),
                document.message(),
                StateFields.of(document).as(MeetingStatus.valueOf(document.status())));
    }

    private List<Meeting> read(Query query) {
        return collection.find(query).stream().map(this::read).toList();
    }

    private static Criteria with(ForumId forum, MeetingStatus status) {
        return where("forum").is(forum.value()).and("status").is(status.name());
    }

    private static Criteria[] concerning(Viewer viewer) {
        List<String> companies = viewer.companies().stream().map(CompanyId::toString).toList();
        return new Criteria[] {
            where("requester.company").in(companies),
            where("responder.company").in(companies),
            where("booking.interpreter.participant").is(viewer.subject())
        };
    }
}
