package parley.matchmaking.domain.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * Who left a consultation, and which meetings did.
 *
 * @param takenBack requests that were withdrawn since the latest publication: drafts may still have
 *     a place for them
 */
public record Departures(
        List<Withdrawal> withdrawals, List<Cancellation> cancellations, Set<MeetingId> takenBack) {

    static final Departures NONE = new Departures(List.of(), List.of(), Set.of());

    public Departures {
        withdrawals = List.copyOf(withdrawals);
        cancellations = List.copyOf(cancellations);
        takenBack = Set.copyOf(takenBack);
    }

    Departures with(Withdrawal withdrawal) {
        return new Departures(and(withdrawals, withdrawal), cancellations, takenBack);
    }

    Departures with(Cancellation cancellation) {
        return new Departures(withdrawals, and(cancellations, cancellation), takenBack);
    }

    Departures takenBack(MeetingId meeting) {
        Set<MeetingId> more = new HashSet<>(takenBack);
        more.add(meeting);
        return new Departures(withdrawals, cancellations, more);
    }

    Departures afterPublication() {
        return new Departures(withdrawals, cancellations, Set.of());
    }

    /** Companies. */
    Set<CompanyId> withdrawn() {
        return withdrawals.stream().map(Withdrawal::company).collect(Collectors.toSet());
    }

    Optional<Withdrawal> of(CompanyId company) {
        return withdrawals.stream().filter(one -> one.company().equals(company)).findFirst();
    }

    Optional<Cancellation> of(MeetingId meeting) {
        return cancellations.stream().filter(one -> one.meeting().equals(meeting)).findFirst();
    }

    /** Meetings that had a place in some timetable, and lost it by leaving. */
    Set<MeetingId> freed() {
        Set<MeetingId> freed = new HashSet<>();
        withdrawals.forEach(one -> freed.addAll(one.freed()));
        cancellations.forEach(one -> freed.add(one.meeting()));
        return freed;
    }

    /** What the meetings have to follow of it after this revision. */
    Stream<FollowUp> followUpsAfter(int applied) {
        return Stream.concat(
                withdrawals.stream()
                        .filter(one -> one.revision() > applied)
                        .map(FollowUp.Cancel::new),
                cancellations.stream()
                        .filter(one -> one.revision() > applied)
                        .map(FollowUp.CancelOne::new));
    }

    private static <T> List<T> and(Collection<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
