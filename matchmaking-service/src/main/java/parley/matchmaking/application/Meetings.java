package parley.matchmaking.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;

/** All meetings of all forums. */
public interface Meetings extends Aggregates<MeetingId, Meeting, MeetingEvent> {

    /**
     * By id.
     *
     * @param status empty for all
     * @param viewer empty for one who sees all
     * @param after id of the last one seen; empty from the first
     */
    List<Meeting> page(
            ForumId forum,
            Optional<MeetingStatus> status,
            Optional<Viewer> viewer,
            Optional<String> after,
            int limit);

    /** In whatever state, read at once. */
    List<Meeting> all(ForumId forum);

    /** In whatever state, read at once, by what planning needs to know of them. */
    List<Wanted> wanted(ForumId forum);

    /** Agreed, and not scheduled yet. */
    List<Meeting> accepted(ForumId forum);

    /** Set by the organiser, in whatever state; by id. */
    List<Meeting> mustMeets(ForumId forum);

    /** Not answered yet and made at this time or before; of all forums. */
    List<Meeting> askedBy(Instant time);

    /**
     * Scheduled, and neither started nor missed nor cancelled; of all forums.
     *
     * @param begun those whose time began in it
     */
    List<Meeting> unstarted(TimeSpan begun);

    /** Started, not ended, and to end after this time; of all forums. */
    List<Meeting> goingOn(Instant time);

    /** Not answered yet. */
    List<Meeting> open(ForumId forum);

    /** Those that wait for room on both sides; of all forums. */
    List<Meeting> waiting();

    /** Those of them that wait for one of these companies. */
    List<Meeting> waiting(ForumId forum, CompanyId one, CompanyId other);

    /** In whatever state. */
    List<Meeting> of(ForumId forum, CompanyId company);

    /** What the forum's meetings come to; computed now. */
    Figures figures(ForumId forum);

    /**
     * A meeting as it may be planned.
     *
     * @param meeting without a seat
     */
    record Wanted(WantedMeeting meeting, MeetingStatus status) {

        public static Wanted of(Meeting meeting) {
            return new Wanted(WantedMeeting.of(meeting), MeetingStatus.of(meeting.state()));
        }
    }

    /**
     * Counts of one forum's meetings.
     *
     * @param accepted by both sides, whatever became of them
     * @param held to the end
     * @param missed a side did not come
     */
    record Figures(long requested, long accepted, long held, long missed) {}
}
