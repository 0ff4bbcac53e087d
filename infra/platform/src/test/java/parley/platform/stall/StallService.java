package parley.platform.stall;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import parley.platform.inbound.InboundOutcome;
import parley.platform.inbound.InboundSubscription;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Received;
import parley.platform.inbox.Subscription;

@SpringBootApplication
class StallService {

    /** How often the event of this id was reacted to. */
    final Map<String, Integer> taken = new ConcurrentHashMap<>();

    @Bean
    Subscription<Parcel> packed() {
        return Subscription.to(
                Parcel.TOPICS.ownType(),
                Parcel.class,
                parcel -> {
                    take(parcel);
                    return Effect.done();
                });
    }

    @Bean
    InboundSubscription<Parcel> sent() {
        return new InboundSubscription<>(
                Parcel.TOPICS.inbound(),
                Parcel.TOPICS.inboundType(),
                Parcel.class,
                parcel -> {
                    take(parcel);
                    return InboundOutcome.accepted();
                });
    }

    private void take(Received<Parcel> parcel) {
        taken.merge(parcel.envelope().id(), 1, Integer::sum);
    }
}
