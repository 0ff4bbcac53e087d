package parley.matchmaking.domain.consultation;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.LanguagePair;

/**
 * An interpreter who works at the consultation.
 *
 * @param unavailable slots
 */
public record EngagedInterpreter(
        BookedInterpreter who, Set<LanguagePair> pairs, SortedSet<Integer> unavailable) {

    public EngagedInterpreter {
        pairs = Set.copyOf(pairs);
        unavailable = new TreeSet<>(unavailable);
    }

    InterpreterAvailability availability() {
        return new InterpreterAvailability(who.reference(), new TreeSet<>(pairs), unavailable);
    }
}
