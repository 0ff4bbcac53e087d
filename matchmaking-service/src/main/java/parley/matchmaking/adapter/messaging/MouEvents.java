package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouEvent;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;

/** Memoranda tell on {@code matchmaking.mous}. */
final class MouEvents implements OutgoingEvents<MouEvent> {

    private static final String TOPIC = "matchmaking.mous";

    record MouDrafted(UUID mouId, UUID buyer, UUID seller, UUID meetingId) {

        static MouDrafted of(Mou mou) {
            return new MouDrafted(
                    mou.id().value(),
                    mou.buyer().company().value(),
                    mou.seller().company().value(),
                    mou.meeting().value());
        }
    }

    record MouSigned(
            UUID mouId, UUID buyer, UUID seller, UUID signedBy, boolean complete, Instant at) {

        static MouSigned of(MouEvent.MouSigned signed) {
            Mou mou = signed.mou();
            return new MouSigned(
                    mou.id().value(),
                    mou.buyer().company().value(),
                    mou.seller().company().value(),
                    signed.by().value(),
                    mou.isComplete(),
                    signed.at());
        }
    }

    record MouWithdrawn(
            UUID mouId, UUID buyer, UUID seller, UUID withdrawnBy, boolean complete, Instant at) {

        static MouWithdrawn of(MouEvent.MouWithdrawn withdrawn) {
            Mou mou = withdrawn.mou();
            return new MouWithdrawn(
                    mou.id().value(),
                    mou.buyer().company().value(),
                    mou.seller().company().value(),
                    withdrawn.how().by().value(),
                    withdrawn.complete(),
                    withdrawn.how().at());
        }
    }

    @Override
    public OutgoingEvent toOutgoing(MouEvent event) {
        return switch (event) {
            case MouEvent.MouDrafted(Mou mou) -> event("mou-drafted", MouDrafted.of(mou));
            case MouEvent.MouSigned signed -> event("mou-signed", MouSigned.of(signed));
            case MouEvent.MouWithdrawn withdrawn ->
                    event("mou-withdrawn", MouWithdrawn.of(withdrawn));
        };
    }

    private static OutgoingEvent event(String name, Object data) {
        return new OutgoingEvent(TOPIC, "parley.matchmaking." + name + ".v1", data);
    }
}
