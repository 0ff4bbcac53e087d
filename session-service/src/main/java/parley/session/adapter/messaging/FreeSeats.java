package parley.session.adapter.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Reaction;
import parley.platform.inbox.Received;
import parley.session.application.GiveBackAllSeats;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;

/** Who is not coming needs no seat. */
final class FreeSeats implements Reaction<RegistrationCancelled> {

    private final GiveBackAllSeats giveBack;

    FreeSeats(GiveBackAllSeats giveBack) {
        this.giveBack = giveBack;
    }

    @Override
    public Effect on(Received<RegistrationCancelled> event) {
        @Nullable String participant = event.data().participantId();
        @Nullable String forum = event.envelope().forum();
        if (forum == null) {
            throw new IllegalArgumentException(
                    "Event " + event.envelope().id() + " names no forum");
        }
        if (participant != null) {
            giveBack.of(new ForumId(forum), new ParticipantId(UUID.fromString(participant)));
        }
        return Effect.done();
    }
}
