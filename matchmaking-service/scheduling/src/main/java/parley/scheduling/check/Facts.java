package parley.scheduling.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.LanguagePair;
import parley.scheduling.Room;
import parley.scheduling.SchedulingProblem;

/** What a problem says, by names. */
final class Facts {

    private final Map<String, CompanyAvailability> companies = new HashMap<>();
    private final Map<String, InterpreterAvailability> interpreters = new HashMap<>();
    private final Map<String, Integer> roomsOfKind = new HashMap<>();

    Facts(SchedulingProblem problem) {
        problem.companies().forEach(one -> companies.put(one.reference(), one));
        problem.interpreters().forEach(one -> interpreters.put(one.reference(), one));
        problem.rooms().stream()
                .map(Room::kind)
                .forEach(kind -> roomsOfKind.merge(kind, 1, Integer::sum));
    }

    static List<String> sides(AcceptedMeeting meeting) {
        return List.of(meeting.requester(), meeting.responder());
    }

    boolean isAvailable(String company, int slot) {
        return !company(company).unavailable().contains(slot);
    }

    int least(String company) {
        return company(company).least();
    }

    int most(String company) {
        return company(company).most();
    }

    int rooms(String kind) {
        return roomsOfKind.getOrDefault(kind, 0);
    }

    Set<String> interpreters() {
        return interpreters.keySet();
    }

    boolean needsInterpreter(AcceptedMeeting meeting) {
        return Collections.disjoint(
                company(meeting.requester()).languages(), company(meeting.responder()).languages());
    }

    /** Whether a pair has one language of each side, and the interpreter is there. */
    boolean canServe(String reference, AcceptedMeeting meeting, int slot) {
        InterpreterAvailability interpreter = interpreters.get(reference);
        if (interpreter == null || interpreter.unavailable().contains(slot)) {
            return false;
        }
        Set<String> one = company(meeting.requester()).languages();
        Set<String> other = company(meeting.responder()).languages();
        return one.stream()
                .anyMatch(
                        mine ->
                                other.stream()
                                        .filter(theirs -> !theirs.equals(mine))
                                        .map(theirs -> new LanguagePair(mine, theirs))
                                        .anyMatch(interpreter.pairs()::contains));
    }

    private CompanyAvailability company(String reference) {
        return Objects.requireNonNull(companies.get(reference), reference);
    }
}
