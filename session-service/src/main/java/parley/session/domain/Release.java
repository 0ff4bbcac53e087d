package parley.session.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether a draft becomes the public programme, and why not. */
public sealed interface Release {

    record Released(Programme programme) implements Release {}

    /** This request has released it before. */
    record Repeated(Programme programme) implements Release {}

    /** It is public as it stands. */
    record NothingNew(Programme programme) implements Release {}

    /**
     * Never empty.
     *
     * @param conflicts those that were not accepted
     */
    record InConflict(List<Conflict> conflicts) implements Release {}

    /**
     * Decides.
     *
     * @param current the programme as it was last released
     * @param accepted kinds of conflict that the organiser knows of; counts only for {@linkplain
     *     Conflict.Kind#isAcceptable acceptable} ones
     */
    static Release of(
            Draft draft,
            Optional<Programme> current,
            Set<Conflict.Kind> accepted,
            UUID request,
            Instant at) {
        if (current.isPresent() && current.get().request().equals(request)) {
            return new Repeated(current.get());
        }
        List<Conflict> conflicts =
                ProgrammePolicy.judge(draft).stream()
                        .filter(
                                each ->
                                        !each.kind().isAcceptable()
                                                || !accepted.contains(each.kind()))
                        .toList();
        if (!conflicts.isEmpty()) {
            return new InConflict(conflicts);
        }
        Programme next =
                current.map(last -> last.followedBy(draft, request, at))
                        .orElseGet(() -> Programme.first(draft, request, at));
        return current.isPresent() && next.difference().isEmpty() && sameRooms(current.get(), next)
                ? new NothingNew(current.get())
                : new Released(next);
    }

    private static boolean sameRooms(Programme one, Programme other) {
        return one.rooms().equals(other.rooms());
    }
}
