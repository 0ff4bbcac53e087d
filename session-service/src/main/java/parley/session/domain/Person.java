package parley.session.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who has to be somewhere: known as a participant, by name, or both.
 *
 * @param participant where the organiser said which one it is
 */
public record Person(@Nullable PersonName name, @Nullable ParticipantId participant) {

    public Person {
        if (name == null && participant == null) {
            throw new IllegalArgumentException("A person needs a name or a participant's id");
        }
    }

    /**
     * Participants tell people apart, however their names are written. Where one of the two is
     * known by name only, the same name is taken to be the same person.
     */
    public boolean isSameAs(Person other) {
        if (participant != null && other.participant != null) {
            return participant.equals(other.participant);
        }
        return name != null && other.name != null && name.isSameAs(other.name);
    }

    /** The name, as it is to be printed; without one, which participant it is. */
    @Override
    public String toString() {
        return name != null ? name.toString() : "Participant " + participant;
    }
}
