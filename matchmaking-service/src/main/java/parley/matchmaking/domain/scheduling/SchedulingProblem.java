package parley.matchmaking.domain.scheduling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One consultation to be scheduled.
 *
 * <p>A meeting takes one slot and one room; a company and an interpreter are in one meeting at a
 * time. An interpreter is needed exactly where the two sides share no language.
 *
 * @param slots how many slots there are; they are numbered from 0 and neighbours by number, also
 *     across lunch
 * @param rooms the rooms' codes, one meeting per room and slot
 * @param companies sorted by reference here, whatever order they come in; so are the others
 * @param meetings at most one per ordered pair of companies
 */
public record SchedulingProblem(
        int slots,
        List<String> rooms,
        List<CompanyAvailability> companies,
        List<InterpreterAvailability> interpreters,
        List<AcceptedMeeting> meetings) {

    public SchedulingProblem {
        if (slots < 0) {
            throw new IllegalArgumentException("Slots cannot be negative: " + slots);
        }
        rooms = rooms.stream().sorted().toList();
        companies = sortedBy(CompanyAvailability::reference, companies);
        interpreters = sortedBy(InterpreterAvailability::reference, interpreters);
        meetings = meetings.stream().sorted().toList();
        requireUnique("room", rooms, Function.identity());
        requireUnique("company", companies, CompanyAvailability::reference);
        requireUnique("interpreter", interpreters, InterpreterAvailability::reference);
        requireUnique("meeting", meetings, AcceptedMeeting::toString);
        requireKnown(companies, meetings);
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
