package parley.matchmaking.domain.forum;

import java.util.List;

/**
 * What matchmaking knows of an interpreter; contacts stay with registration.
 *
 * @param reference unique in the forum, for example {@code I003}
 * @param pairs as registered, for example {@code ko-ru}
 */
public record Interpreter(ParticipantId id, ForumId forum, String reference, List<String> pairs) {

    public Interpreter {
        pairs = List.copyOf(pairs);
    }
}
