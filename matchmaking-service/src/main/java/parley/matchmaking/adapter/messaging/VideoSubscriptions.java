package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.NotePresence;
import parley.matchmaking.domain.meeting.Movement;
import parley.platform.inbound.InboundOutcome;
import parley.platform.inbound.InboundSubscription;
import parley.platform.refusal.Refusal;

/** Joins and leaves come from the video provider. */
@Configuration(proxyBeanMethods = false)
class VideoSubscriptions {

    static final String TOPIC = "inbound.video";
    static final String JOINED = "parley.inbound.participant-joined.v1";
    static final String LEFT = "parley.inbound.participant-left.v1";

    /** What the provider says, of a join and of a leave alike. */
    record Moved(String room, String participant, @Nullable Instant at) {}

    @Bean
    InboundSubscription<Moved> joins(NotePresence notePresence) {
        return subscription(JOINED, Movement.JOINED, notePresence);
    }

    @Bean
    InboundSubscription<Moved> leaves(NotePresence notePresence) {
        return subscription(LEFT, Movement.LEFT, notePresence);
    }

    private static InboundSubscription<Moved> subscription(
            String type, Movement movement, NotePresence notePresence) {
        return new InboundSubscription<>(
                TOPIC,
                type,
                Moved.class,
                event -> {
                    Moved moved = event.data();
                    Instant at = moved.at() == null ? event.envelope().time() : moved.at();
                    return InboundOutcome.of(
                            notePresence.note(moved.room(), moved.participant(), movement, at),
                            VideoSubscriptions::field);
                });
    }

    private static String field(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.FORBIDDEN ? "participant" : "room";
    }
}
