package parley.scheduling;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One consultation to be scheduled.
 *
 * <p>A meeting takes one slot and one room of its kind; a company and an interpreter are in one
 * meeting at a time. An interpreter is needed exactly where the two sides share no language.
 *
 * @param days the slots
 * @param rooms one meeting per room and slot
 * @param companies sorted by reference here, whatever order they come in; so are the others
 * @param meetings at most one per ordered pair of companies
 * @param precedences sorted here too, without repetitions; they form no circle
 * @param policy what its schedule is judged by
 */
public record SchedulingProblem(
        Days days,
        List<Room> rooms,
        List<CompanyAvailability> companies,
        List<InterpreterAvailability> interpreters,
        List<AcceptedMeeting> meetings,
        List<Precedence> precedences,
        Policy policy) {

    public SchedulingProblem {
        rooms = rooms.stream().sorted().toList();
        companies = sortedBy(CompanyAvailability::reference, companies);
        interpreters = sortedBy(InterpreterAvailability::reference, interpreters);
        meetings = meetings.stream().sorted().toList();
        precedences = precedences.stream().distinct().sorted().toList();
        requireUnique("room", rooms, Room::code);
        requireUnique("company", companies, CompanyAvailability::reference);
        requireUnique("interpreter", interpreters, InterpreterAvailability::reference);
        requireUnique("meeting", meetings, AcceptedMeeting::toString);
        requireKnown(companies, meetings);
        Precedences.of(meetings, precedences);
    }

    /** In any order. */
    public SchedulingProblem(
            Days days,
            List<Room> rooms,
            List<CompanyAvailability> companies,
            List<InterpreterAvailability> interpreters,
            List<AcceptedMeeting> meetings,
            Policy policy) {
        this(days, rooms, companies, interpreters, meetings, List.of(), policy);
    }

    /** Judged by {@link Policy#STANDARD}. */
    public SchedulingProblem(
            Days days,
            List<Room> rooms,
            List<CompanyAvailability> companies,
            List<InterpreterAvailability> interpreters,
            List<AcceptedMeeting> meetings) {
        this(days, rooms, companies, interpreters, meetings, Policy.STANDARD);
    }

    /** One day, all rooms for video. */
    public SchedulingProblem(
            int slots,
            List<String> videoRooms,
            List<CompanyAvailability> companies,
            List<InterpreterAvailability> interpreters,
            List<AcceptedMeeting> meetings) {
        this(
                Days.one(slots),
                videoRooms.stream().map(Room::video).toList(),
                companies,
                interpreters,
                meetings);
    }

    /** The same, judged by another policy. */
    public SchedulingProblem under(Policy other) {
        return new SchedulingProblem(
                days, rooms, companies, interpreters, meetings, precedences, other);
    }

    /** The same with these precedences. */
    public SchedulingProblem inOrder(List<Precedence> others) {
        return new SchedulingProblem(
                days, rooms, companies, interpreters, meetings, others, policy);
    }

    /** The same with only these of its meetings, and the precedences between them. */
    public SchedulingProblem only(List<AcceptedMeeting> wanted) {
        Set<String> left = new HashSet<>();
        wanted.forEach(one -> left.add(one.toString()));
        return new SchedulingProblem(
                days,
                rooms,
                companies,
                interpreters,
                wanted,
                precedences.stream()
                        .filter(one -> left.contains(one.earlier().toString()))
                        .filter(one -> left.contains(one.later().toString()))
                        .toList(),
                policy);
    }

    /** How many slots there are; they are numbered from 0. */
    public int slots() {
        return days.slots();
    }

    /** All but these, of which those outside the grid say nothing. */
    BitSet slotsWithout(Set<Integer> excluded) {
        BitSet slots = new BitSet();
        slots.set(0, slots());
        excluded.stream().filter(slot -> slot >= 0).forEach(slots::clear);
        return slots;
    }

    private static <T> List<T> sortedBy(Function<T, String> reference, Collection<T> unsorted) {
        return unsorted.stream()
                .sorted((one, other) -> reference.apply(one).compareTo(reference.apply(other)))
                .toList();
    }

    private static <T> void requireUnique(String what, List<T> all, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(key.apply(one))) {
                throw new IllegalArgumentException(
                        "Twice the same " + what + ": " + key.apply(one));
            }
        }
    }

    private static void requireKnown(
            List<CompanyAvailability> companies, List<AcceptedMeeting> meetings) {
        Set<String> known = new HashSet<>();
        companies.forEach(company -> known.add(company.reference()));
        for (AcceptedMeeting meeting : meetings) {
            if (!known.contains(meeting.requester()) || !known.contains(meeting.responder())) {
                throw new IllegalArgumentException("Unknown company in meeting " + meeting);
            }
        }
    }
}
