package parley.matchmaking.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingStatus;

/** For tests. */
public final class InMemoryMeetings extends InMemoryAggregates<MeetingId, Meeting, MeetingEvent>
        implements Meetings {

    public InMemoryMeetings() {
        super(Meeting::id);
    }

    @Override
    public List<Meeting> page(
            ForumId forum,
            Optional<MeetingStatus> status,
            Optional<Viewer> viewer,
            Optional<String> after,
            int limit) {
        return in(forum)
                .filter(one -> status.isEmpty() || status.get() == statusOf(one))
                .filter(one -> viewer.isEmpty() || FindMeeting.concerns(one, viewer.get()))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .filter(one -> after.isEmpty() || one.id().toString().compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Meeting> all(ForumId forum) {
        return in(forum).toList();
    }

    @Override
    public List<Wanted> wanted(ForumId forum) {
        return in(forum).map(Wanted::of).toList();
    }

    @Override
    public List<Meeting> accepted(ForumId forum) {
        return in(forum).filter(one -> statusOf(one) == MeetingStatus.ACCEPTED).toList();
    }

    @Override
    public List<Meeting> mustMeets(ForumId forum) {
        return in(forum)
                .filter(Meeting::mustMeet)
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public List<Meeting> askedBy(Instant time) {
        return all().filter(
                        one ->
                                one.state() instanceof MeetingState.Requested(Instant at)
                                        && !at.isAfter(time))
                .toList();
    }

    @Override
    public List<Meeting> unstarted(TimeSpan begun) {
        return all().filter(
                        one ->
                                one.state() instanceof MeetingState.Scheduled(Booking booking)
                                        && isIn(begun, booking.place().time().start()))
                .toList();
    }

    @Override
    public List<Meeting> goingOn(Instant time) {
        return all().filter(
                        one ->
                                one.state() instanceof MeetingState.Started(Booking booking, _)
                                        && booking.place().time().end().isAfter(time))
                .toList();
    }

    private static boolean isIn(TimeSpan span, Instant time) {
        return span.hasBegunBy(time) && time.isBefore(span.end());
    }

    @Override
    public List<Meeting> open(ForumId forum) {
        return in(forum).filter(one -> statusOf(one) == MeetingStatus.REQUESTED).toList();
    }

    @Override
    public List<Meeting> waiting() {
        return all().filter(one -> statusOf(one) == MeetingStatus.WAITING).toList();
    }

    @Override
    public List<Meeting> waiting(ForumId forum, CompanyId one, CompanyId other) {
        return in(forum)
                .filter(meeting -> statusOf(meeting) == MeetingStatus.WAITING)
                .filter(meeting -> meeting.involves(one) || meeting.involves(other))
                .toList();
    }

    @Override
    public List<Meeting> of(ForumId forum, CompanyId company) {
        return in(forum).filter(one -> one.involves(company)).toList();
    }

    @Override
    public Figures figures(ForumId forum) {
        return new Figures(
                in(forum).count(),
                in(forum).filter(InMemoryMeetings::wasAccepted).count(),
                in(forum).filter(one -> statusOf(one) == MeetingStatus.ENDED).count(),
                in(forum).filter(one -> statusOf(one) == MeetingStatus.MISSED).count());
    }

    private Stream<Meeting> in(ForumId forum) {
        return all().filter(one -> one.forum().equals(forum));
    }

    private static boolean wasAccepted(Meeting meeting) {
        return switch (meeting.state()) {
            case MeetingState.Requested _,
                    MeetingState.Waiting _,
                    MeetingState.Declined _,
                    MeetingState.Expired _ ->
                    false;
            case MeetingState.Cancelled cancelled -> cancelled.accepted();
            case MeetingState.Accepted _,
                    MeetingState.Scheduled _,
                    MeetingState.Missed _,
                    MeetingState.Started _,
                    MeetingState.Ended _ ->
                    true;
        };
    }

    private static MeetingStatus statusOf(Meeting meeting) {
        return MeetingStatus.of(meeting.state());
    }
}
