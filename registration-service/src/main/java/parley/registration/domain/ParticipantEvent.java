package parley.registration.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a participant. */
public sealed interface ParticipantEvent {

    /** Carries the whole state. */
    record ParticipantChanged(Participant.Known participant) implements ParticipantEvent {}

    /** Somebody said yes or no for them; the state says what holds now. */
    record ConsentChanged(
            ParticipantId id,
            ForumId forum,
            @Nullable CompanyId company,
            Purpose purpose,
            boolean given,
            Instant at)
            implements ParticipantEvent {}

    /** Everybody who keeps something of the person is to erase it. */
    record ErasureRequested(
            ParticipantId id, RegistrationId registration, ForumId forum, Instant at)
            implements ParticipantEvent {}

    /** There is no state any more. */
    record ParticipantErased(ParticipantId id) implements ParticipantEvent {}
}
