package parley.matchmaking.adapter.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;

/** What matchmaking reads of {@code registration.participants}: no name and no contact. */
record ParticipantTold(
        UUID participantId,
        @Nullable String reference,
        List<String> roles,
        @Nullable List<String> interpretation,
        @Nullable List<ConsentTold> consents) {

    record ConsentTold(String purpose, boolean given) {}

    private static final String INTERPRETER = "INTERPRETER";
    private static final String RECOMMENDATION = "RECOMMENDATION";

    ParticipantId id() {
        return new ParticipantId(participantId);
    }

    /** Whether the company may be recommended; empty where nothing was said about that. */
    Optional<Boolean> recommendation() {
        return consents == null
                ? Optional.empty()
                : consents.stream()
                        .filter(consent -> consent.purpose().equals(RECOMMENDATION))
                        .map(ConsentTold::given)
                        .findFirst();
    }

    /** Empty for everybody else. One without a reference is known by the id. */
    Optional<Interpreter> toInterpreter(String forum) {
        return roles.contains(INTERPRETER)
                ? Optional.of(
                        new Interpreter(
                                id(),
                                new ForumId(forum),
                                reference == null ? participantId.toString() : reference,
                                interpretation == null ? List.of() : interpretation))
                : Optional.empty();
    }
}
