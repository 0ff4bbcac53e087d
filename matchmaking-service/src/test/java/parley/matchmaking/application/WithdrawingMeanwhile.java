package parley.matchmaking.application;

import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.representing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;

/** A company withdraws, and its meetings follow, just before a new one of it is stored. */
record WithdrawingMeanwhile(SmallForum forum, Company company) implements Meetings {

    @Override
    public boolean add(Meeting created, List<MeetingEvent> events) {
        forum.withdraw.withdraw(FORUM, company.id(), null, representing(company)).orThrow();
        return forum.meetings.add(created, events);
    }

    @Override
    public Optional<Versioned<Meeting>> find(MeetingId id) {
        return forum.meetings.find(id);
    }

    @Override
    public Change<Meeting> change(
            MeetingId id, Function<Versioned<Meeting>, Decision<Meeting, MeetingEvent>> decide) {
        return forum.meetings.change(id, decide);
    }

    @Override
    public List<Meeting> page(
            ForumId forumId,
            Optional<MeetingStatus> status,
            Optional<Viewer> viewer,
            Optional<String> after,
            int limit) {
        return forum.meetings.page(forumId, status, viewer, after, limit);
    }

    @Override
    public List<Meeting> all(ForumId forumId) {
        return forum.meetings.all(forumId);
    }

    @Override
    public List<Wanted> wanted(ForumId forumId) {
        return forum.meetings.wanted(forumId);
    }

    @Override
    public List<Meeting> accepted(ForumId forumId) {
        return forum.meetings.accepted(forumId);
    }

    @Override
    public List<Meeting> mustMeets(ForumId forumId) {
        return forum.meetings.mustMeets(forumId);
    }

    @Override
    public List<Meeting> askedBy(Instant time) {
        return forum.meetings.askedBy(time);
    }

    @Override
    public List<Meeting> unstarted(TimeSpan begun) {
        return forum.meetings.unstarted(begun);
    }

    @Override
    public List<Meeting> goingOn(Instant time) {
        return forum.meetings.goingOn(time);
    }

    @Override
    public List<Meeting> open(ForumId forumId) {
        return forum.meetings.open(forumId);
    }

    @Override
    public List<Meeting> waiting() {
        return forum.meetings.waiting();
    }

    @Override
    public List<Meeting> waiting(ForumId forumId, CompanyId one, CompanyId other) {
        return forum.meetings.waiting(forumId, one, other);
    }

    @Override
    public List<Meeting> of(ForumId forumId, CompanyId of) {
        return forum.meetings.of(forumId, of);
    }

    @Override
    public Figures figures(ForumId forumId) {
        return forum.meetings.figures(forumId);
    }
}
