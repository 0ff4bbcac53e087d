package parley.matchmaking.domain.consultation;

import parley.matchmaking.domain.meeting.Party;

/** Two companies, whoever asks whom; the one with the lower reference first. */
public record Pair(Party one, Party other) {

    public static Pair of(Party one, Party other) {
        return one.reference().compareTo(other.reference()) <= 0
                ? new Pair(one, other)
                : new Pair(other, one);
    }

    @Override
    public String toString() {
        return one.reference() + " with " + other.reference();
    }
}
