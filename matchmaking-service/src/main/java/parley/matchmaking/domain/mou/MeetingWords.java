package parley.matchmaking.domain.mou;

import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingState.Accepted;
import parley.matchmaking.domain.meeting.MeetingState.Cancelled;
import parley.matchmaking.domain.meeting.MeetingState.Declined;
import parley.matchmaking.domain.meeting.MeetingState.Ended;
import parley.matchmaking.domain.meeting.MeetingState.Requested;
import parley.matchmaking.domain.meeting.MeetingState.Scheduled;
import parley.matchmaking.domain.meeting.MeetingState.Started;

/** How a refusal speaks of a meeting. */
final class MeetingWords {

    private MeetingWords() {}

    static String of(MeetingState state) {
        return switch (state) {
            case Requested _ -> "not answered yet";
            case MeetingState.Waiting _ -> "accepted, but waits for room";
            case MeetingState.Expired _ -> "not answered in time";
            case Accepted _ -> "accepted, but has no place in the schedule";
            case Declined _ -> "declined";
            case Scheduled _ -> "scheduled, but has not begun";
            case MeetingState.Missed _ -> "missed: a side did not come";
            case Started _ -> "going on, but has not ended";
            case Ended _ -> "held";
            case Cancelled _ -> "cancelled";
        };
    }
}
