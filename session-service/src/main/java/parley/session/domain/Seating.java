package parley.session.domain;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who holds seats in a forum's sessions, and who can have none any more. One aggregate for all of
 * them, so that neither the last seat of a room is given twice, nor one participant two seats at
 * the same time; a thousand participants with ten seats each are half a megabyte.
 *
 * @param holders without sessions in which nobody holds a seat
 * @param withdrawn whose registration is cancelled
 */
public record Seating(
        ForumId forum,
        Map<SessionId, SortedSet<ParticipantId>> holders,
        Set<ParticipantId> withdrawn) {

    public Seating {
        Map<SessionId, SortedSet<ParticipantId>> copies = new HashMap<>();
        holders.forEach(
                (session, held) -> {
                    if (!held.isEmpty()) {
                        copies.put(session, unmodifiableSortedSet(new TreeSet<>(held)));
                    }
                });
        holders = Map.copyOf(copies);
        withdrawn = Set.copyOf(withdrawn);
    }

    public static Seating empty(ForumId forum) {
        return new Seating(forum, Map.of(), Set.of());
    }

    /** What comes of a wish for a seat. */
    public sealed interface Answer {

        record Taken(Seating seating) implements Answer {}

        record HeldAlready() implements Answer {}

        /** The participant's registration is cancelled. */
        record Withdrawn() implements Answer {}

        record Full() implements Answer {}

        /**
         * The participant holds a seat at that time.
         *
         * @param other the first of the sessions that overlap
         */
        record Elsewhere(Session.Planned other) implements Answer {}
    }

    /**
     * Decides. Whoever has a seat keeps it, also where the room was described smaller since or a
     * session was moved beside another one.
     *
     * @param seats how many the session has
     * @param planned the forum's sessions that are to take place
     */
    public Answer take(
            Session.Planned session,
            int seats,
            ParticipantId participant,
            List<Session.Planned> planned) {
        if (withdrawn.contains(participant)) {
            return new Answer.Withdrawn();
        }
        if (holds(session.id(), participant)) {
            return new Answer.HeldAlready();
        }
        Optional<Session.Planned> other =
                planned.stream()
                        .filter(each -> holds(each.id(), participant))
                        .filter(each -> each.plan().span().overlaps(session.plan().span()))
                        .min(Comparator.comparing(Session.Planned::code));
        if (other.isPresent()) {
            return new Answer.Elsewhere(other.get());
        }
        if (of(session.id()).size() >= seats) {
            return new Answer.Full();
        }
        SortedSet<ParticipantId> more = new TreeSet<>(of(session.id()));
        more.add(participant);
        return new Answer.Taken(with(session.id(), more));
    }

    /** Empty when the participant holds none. */
    public Optional<Seating> release(SessionId session, ParticipantId participant) {
        SortedSet<ParticipantId> fewer = new TreeSet<>(of(session));
        return fewer.remove(participant) ? Optional.of(with(session, fewer)) : Optional.empty();
    }

    /** What comes of a registration that is cancelled; repeatable. */
    public Seating withdraw(ParticipantId participant) {
        Set<ParticipantId> more = new HashSet<>(withdrawn);
        more.add(participant);
        Map<SessionId, SortedSet<ParticipantId>> left = new HashMap<>();
        holders.forEach(
                (session, held) -> {
                    SortedSet<ParticipantId> others = new TreeSet<>(held);
                    others.remove(participant);
                    left.put(session, others);
                });
        return new Seating(forum, left, more);
    }

    /** Of one participant, in the order of their ids. */
    public List<SessionId> heldBy(ParticipantId participant) {
        return holders.keySet().stream()
                .filter(session -> holds(session, participant))
                .sorted()
                .toList();
    }

    public SortedSet<ParticipantId> of(SessionId session) {
        return holders.getOrDefault(session, new TreeSet<>());
    }

    private boolean holds(SessionId session, ParticipantId participant) {
        return of(session).contains(participant);
    }

    private Seating with(SessionId session, SortedSet<ParticipantId> held) {
        Map<SessionId, SortedSet<ParticipantId>> changed = new HashMap<>(holders);
        changed.put(session, held);
        return new Seating(forum, changed, withdrawn);
    }
}
