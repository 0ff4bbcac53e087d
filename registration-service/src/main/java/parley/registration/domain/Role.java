package parley.registration.domain;

import java.util.Optional;

/** What a participant does at the forum, whatever the organiser calls the participant type. */
public enum Role {
    SELLER,
    BUYER,
    INTERPRETER,
    SPEAKER,
    ATTENDEE;

    /** The side of the company that comes with this role; the others come without one. */
    public Optional<Side> side() {
        return switch (this) {
            case SELLER -> Optional.of(Side.SELLER);
            case BUYER -> Optional.of(Side.BUYER);
            case INTERPRETER, SPEAKER, ATTENDEE -> Optional.empty();
        };
    }
}
