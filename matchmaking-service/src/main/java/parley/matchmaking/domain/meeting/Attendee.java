package parley.matchmaking.domain.meeting;

import java.util.UUID;

/**
 * Somebody who belongs into a meeting's room.
 *
 * @param id the company; of an interpreter the participant
 */
public record Attendee(UUID id, Role role) {

    /** In which part. */
    public enum Role {
        REQUESTER,
        RESPONDER,
        INTERPRETER
    }
}
