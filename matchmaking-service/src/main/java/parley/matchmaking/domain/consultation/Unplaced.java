package parley.matchmaking.domain.consultation;

import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.ReasonCode;

/** An accepted meeting that found no place, and why. */
public record Unplaced(
        MeetingId meeting, Party requester, Party responder, ReasonCode reasonCode, String reason) {

    static Unplaced of(WantedMeeting wanted, ReasonCode code, String reason) {
        return new Unplaced(wanted.id(), wanted.requester(), wanted.responder(), code, reason);
    }
}
