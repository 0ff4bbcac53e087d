package parley.matchmaking.domain.meeting;

/** A {@link MeetingState}'s name, for those who filter and show. */
public enum MeetingStatus {
    REQUESTED,
    WAITING,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    SCHEDULED,
    MISSED,
    STARTED,
    ENDED,
    CANCELLED;

    public static MeetingStatus of(MeetingState state) {
        return switch (state) {
            case MeetingState.Requested _ -> REQUESTED;
            case MeetingState.Waiting _ -> WAITING;
            case MeetingState.Expired _ -> EXPIRED;
            case MeetingState.Accepted _ -> ACCEPTED;
            case MeetingState.Declined _ -> DECLINED;
            case MeetingState.Scheduled _ -> SCHEDULED;
            case MeetingState.Missed _ -> MISSED;
            case MeetingState.Started _ -> STARTED;
            case MeetingState.Ended _ -> ENDED;
            case MeetingState.Cancelled _ -> CANCELLED;
        };
    }
}
