package parley.session.domain;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a session; everything about it that may change.
 *
 * @param talks in their order
 */
public record SessionPlan(
        SessionType type,
        RoomCode room,
        Span span,
        LocalizedText title,
        @Nullable Moderator moderator,
        List<Talk> talks) {

    public SessionPlan {
        talks = List.copyOf(talks);
    }

    /** All named people who have to be there; one who speaks twice is listed twice. */
    public List<PersonName> present() {
        Stream<@Nullable PersonName> leading = Stream.ofNullable(moderator).map(Moderator::name);
        Stream<@Nullable PersonName> speaking =
                talks.stream().filter(Talk::isLive).map(Talk::speaker);
        return Stream.concat(leading, speaking).filter(Objects::nonNull).toList();
    }

    /** Of all recordings together. */
    public Duration videos() {
        return talks.stream()
                .map(Talk::delivery)
                .map(
                        delivery ->
                                switch (delivery) {
                                    case Delivery.PreRecorded(Duration video) -> video;
                                    case Delivery.OnSite(), Delivery.RemoteLive() -> Duration.ZERO;
                                })
                .reduce(Duration.ZERO, Duration::plus);
    }
}
