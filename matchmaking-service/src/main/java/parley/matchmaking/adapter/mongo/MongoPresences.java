package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import parley.matchmaking.adapter.mongo.PresenceDocument.AttendeeDocument;
import parley.matchmaking.application.Presences;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Attendance;
import parley.matchmaking.domain.meeting.Attendee;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Presence;
import parley.matchmaking.domain.meeting.PresenceEvent;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** See {@link PresenceDocument}. */
final class MongoPresences
        extends StoredAggregates<MeetingId, Presence, PresenceEvent, PresenceDocument>
        implements Presences {

    MongoPresences(AggregateCollection<PresenceDocument, PresenceEvent> collection) {
        super(collection);
    }

    @Override
    public boolean hears(ForumId forum) {
        return collection.count(query(where("forum").is(forum.value())).limit(1)) > 0;
    }

    @Override
    MeetingId idOf(Presence presence) {
        return presence.meeting();
    }

    @Override
    String forumOf(Presence presence) {
        return presence.forum().value();
    }

    @Override
    PresenceDocument write(Presence presence) {
        return new PresenceDocument(
                presence.attendees().entrySet().stream()
                        .map(
                                one ->
                                        new AttendeeDocument(
                                                one.getKey().id().toString(),
                                                one.getKey().role().name(),
                                                List.copyOf(one.getValue().joined()),
                                                List.copyOf(one.getValue().left())))
                        .toList());
    }

    @Override
    Presence read(Stored<PresenceDocument> stored) {
        Map<Attendee, Attendance> attendees = new LinkedHashMap<>();
        for (AttendeeDocument one : stored.document().attendees()) {
            attendees.put(
                    new Attendee(UUID.fromString(one.id()), Attendee.Role.valueOf(one.role())),
                    new Attendance(new TreeSet<>(one.joined()), new TreeSet<>(one.left())));
        }
        return new Presence(
                MeetingId.of(stored.id()), new ForumId(requireNonNull(stored.forum())), attendees);
    }
}
