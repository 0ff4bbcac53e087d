package parley.notification.adapter.mongo;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.notification.application.Participants;
import parley.notification.domain.Participant;

/** Collection {@code participants}: personal data. */
final class MongoParticipants implements Participants {

    private final LastTold<ParticipantState> participants;

    MongoParticipants(MongoOperations mongo) {
        this.participants = new LastTold<>(mongo, "participants", ParticipantState.class);
    }

    @Override
    public Optional<Participant> find(String id) {
        return participants.find(id).map(state -> state.participant(id));
    }

    @Override
    public boolean isErased(String id) {
        return participants.isErased(id);
    }

    @Override
    public void erase(String id, long sequence) {
        participants.erase(id, sequence);
    }

    @Override
    public void keep(Participant participant, long sequence) {
        participants.keep(participant.id(), sequence, ParticipantState.of(participant));
    }

    record ParticipantState(
            String displayName,
            String email,
            String language,
            String zone,
            @Nullable String company) {

        static ParticipantState of(Participant participant) {
            return new ParticipantState(
                    participant.displayName(),
                    participant.email(),
                    participant.language(),
                    participant.zone().getId(),
                    participant.company());
        }

        Participant participant(String id) {
            return new Participant(id, displayName, email, language, ZoneId.of(zone), company);
        }

        /** Name and address are personal data and stay out of logs. */
        @Override
        public String toString() {
            return "ParticipantState[" + language + "]";
        }
    }
}
