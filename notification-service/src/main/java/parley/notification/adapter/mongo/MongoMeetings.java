package parley.notification.adapter.mongo;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.notification.adapter.mongo.NotificationDocument.MeetingFields;
import parley.notification.application.Meetings;
import parley.notification.domain.Meeting;

/** Collection {@code meetings}; the sequence is the calendar's. */
final class MongoMeetings implements Meetings {

    private final LastTold<MeetingFields> meetings;

    MongoMeetings(MongoOperations mongo) {
        this.meetings = new LastTold<>(mongo, "meetings", MeetingFields.class);
    }

    @Override
    public Optional<Meeting> find(String id) {
        return meetings.find(id).map(fields -> NotificationMapping.meeting(id, fields));
    }

    @Override
    public void keep(Meeting meeting) {
        meetings.keep(
                meeting.id(), meeting.calendarSequence(), NotificationMapping.fields(meeting));
    }
}
