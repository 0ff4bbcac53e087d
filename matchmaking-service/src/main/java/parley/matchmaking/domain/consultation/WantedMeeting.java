package parley.matchmaking.domain.consultation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Priority;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;

/**
 * An accepted meeting as it was when its scheduling was ordered.
 *
 * @param seat where it is in the timetable that the new one is made from; null if it has no place
 *     there, or there is none
 */
public record WantedMeeting(
        MeetingId id,
        Party requester,
        Party responder,
        Priority priority,
        boolean mustMeet,
        @Nullable Seat seat) {

    public static WantedMeeting of(Meeting meeting) {
        return new WantedMeeting(
                meeting.id(),
                meeting.requester(),
                meeting.responder(),
                meeting.priority(),
                meeting.mustMeet(),
                null);
    }

    /** The same, as it is placed in a timetable. */
    public WantedMeeting in(Placement placement) {
        return new WantedMeeting(id, requester, responder, priority, mustMeet, Seat.of(placement));
    }

    boolean involves(CompanyId company) {
        return requester.company().equals(company) || responder.company().equals(company);
    }

    /**
     * For the scheduler.
     *
     * @param closed slots in which nothing can be planned any more
     */
    AcceptedMeeting toSchedule(MeetingTerms terms, Set<Integer> closed) {
        MeetingRule rule = terms.ruleOf(pair());
        Set<Integer> forbidden = rule.forbidden(terms.grid());
        forbidden.addAll(closed);
        return new AcceptedMeeting(
                requester.reference(),
                responder.reference(),
                priority.value(),
                mustMeet,
                terms.roomKindFor(requester.company(), responder.company()),
                forbidden,
                rule.wished(terms.grid()));
    }

    Pair pair() {
        return Pair.of(requester, responder);
    }

    /** For the scheduler, so that it has no other slot, and goes before others. */
    AcceptedMeeting toScheduleLocked(MeetingTerms terms, Seat kept) {
        Set<Integer> others =
                IntStream.range(0, terms.grid().size())
                        .filter(slot -> slot != kept.slot())
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
        return toSchedule(terms, others).asMustMeet();
    }

    /** The scheduler's name for it. */
    String name() {
        return new AcceptedMeeting(requester.reference(), responder.reference(), priority.value())
                .toString();
    }

    Assignment standing(MeetingTerms terms, Seat at) {
        return new Assignment(
                toSchedule(terms, Set.of()),
                at.slot(),
                at.room(),
                at.interpreter() == null ? null : at.interpreter().reference());
    }

    Placement placed(Seat at) {
        return new Placement(id, requester, responder, at.slot(), at.room(), at.interpreter());
    }
}
