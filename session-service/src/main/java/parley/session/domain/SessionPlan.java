package parley.session.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** All known people who have to be there; one who speaks twice is listed twice. */
    public List<Person> present() {
        Stream<Person> leading =
                Stream.ofNullable(moderator).map(Moderator::person).flatMap(Optional::stream);
        Stream<Person> speaking =
                talks.stream().filter(Talk::isLive).map(Talk::person).flatMap(Optional::stream);
        return Stream.concat(leading, speaking).toList();
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
