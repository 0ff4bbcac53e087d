package parley.matchmaking.application;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.OutcomeReview;
import parley.matchmaking.domain.meeting.OutcomeReview.OutcomeLimits;
import parley.matchmaking.domain.meeting.ProposedOutcome;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Each side says what came of a meeting, and reads again what it said. */
public final class RecordOutcome {

    private final Authority authority;
    private final FindMeeting find;
    private final HoldMeeting hold;
    private final OutcomeLimits limits;

    public RecordOutcome(
            Authority authority, FindMeeting find, HoldMeeting hold, OutcomeLimits limits) {
        this.authority = authority;
        this.find = find;
        this.hold = hold;
        this.limits = limits;
    }

    public Outcome<Meeting> record(
            ForumId forum, MeetingId id, Caller caller, ProposedOutcome proposed) {
        return switch (OutcomeReview.review(proposed, limits)) {
            case OutcomeReview.Finding.Good(MeetingOutcome outcome) ->
                    hold.record(forum, id, caller, outcome);
            case OutcomeReview.Finding.Bad(var problems) ->
                    Refusals.refused(
                            Objection.invalid(
                                    "outcome-invalid",
                                    "Correct the fields named in errors, then send it again.",
                                    problems));
        };
    }

    /** All sides' for those who oversee the forum, a side's own for itself, else none. */
    public Outcome<Map<CompanyId, MeetingOutcome>> read(
            ForumId forum, MeetingId id, Caller caller) {
        return find.find(forum, id, caller)
                .flatMap(
                        meeting ->
                                authority
                                        .view(forum, caller)
                                        .map(
                                                viewer ->
                                                        viewer.map(one -> own(meeting, one))
                                                                .orElseGet(() -> all(meeting))));
    }

    private static Map<CompanyId, MeetingOutcome> own(Meeting meeting, Viewer viewer) {
        Map<CompanyId, MeetingOutcome> own = new LinkedHashMap<>(all(meeting));
        own.keySet().retainAll(viewer.companies());
        return own;
    }

    private static Map<CompanyId, MeetingOutcome> all(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Ended ended ? ended.outcomes() : Map.of();
    }
}
