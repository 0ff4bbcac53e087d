package parley.journeys.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.Company;
import parley.journeys.forum.data.ForumData;
import parley.journeys.forum.data.Interpreter;
import parley.journeys.forum.data.MeetingRequest;

/**
 * Checks a schedule against the forum's files, without a word from the scheduler.
 *
 * <p>A company in two meetings of one slot, or in a slot in which it can't meet, is a double
 * booking. An interpreter in two meetings of one slot, away, without the languages, missing or
 * needless is an interpreter clash. A second meeting in a room and slot, or a room that isn't
 * there, is a room overflow.
 */
final class ScheduleAudit {

    private final ForumData data;
    private final List<Placed> schedule;

    ScheduleAudit(ForumData data, List<Placed> schedule) {
        this.data = data;
        this.schedule = List.copyOf(schedule);
    }

    int doubleBookings() {
        int away = 0;
        for (Placed meeting : schedule) {
            for (String company : sides(meeting)) {
                if (unavailable(company).contains(meeting.slot())) {
                    away++;
                }
            }
        }
        return away + repeated(meeting -> sides(meeting));
    }

    int interpreterClashes() {
        int wrong = 0;
        for (Placed meeting : schedule) {
            if (!rightlyInterpreted(meeting)) {
                wrong++;
            }
        }
        return wrong
                + repeated(
                        meeting ->
                                meeting.interpreter() == null
                                        ? List.of()
                                        : List.of(meeting.interpreter()));
    }

    int roomOverflows() {
        Set<String> rooms = rooms();
        int unknown =
                (int) schedule.stream().filter(meeting -> !rooms.contains(meeting.room())).count();
        return unknown + repeated(meeting -> List.of(meeting.room()));
    }

    int prioritySum() {
        Map<String, Integer> priorities = new HashMap<>();
        data.requests().forEach(request -> priorities.put(pair(request), request.priority()));
        return schedule.stream()
                .mapToInt(
                        meeting ->
                                priorities.getOrDefault(
                                        meeting.requester() + " " + meeting.responder(), 0))
                .sum();
    }

    /** Maximal runs of slots without a meeting between two meetings of one company. */
    int breaks() {
        Map<String, TreeSet<Integer>> slots = new TreeMap<>();
        for (Placed meeting : schedule) {
            sides(meeting)
                    .forEach(
                            company ->
                                    slots.computeIfAbsent(company, _ -> new TreeSet<>())
                                            .add(meeting.slot()));
        }
        int breaks = 0;
        for (TreeSet<Integer> busy : slots.values()) {
            for (int slot : busy) {
                Integer next = busy.higher(slot);
                if (next != null && next > slot + 1) {
                    breaks++;
                }
            }
        }
        return breaks;
    }

    /** Unscheduled meetings for which a slot, a room and an interpreter were free all the same. */
    List<MeetingRequest> stillPossible(List<MeetingRequest> unscheduled) {
        return unscheduled.stream().filter(this::possible).toList();
    }

    private boolean possible(MeetingRequest request) {
        for (int slot = 0; slot < data.grid().slots().size(); slot++) {
            if (free(request.requester(), slot)
                    && free(request.responder(), slot)
                    && roomLeft(slot)
                    && interpreterLeft(request, slot)) {
                return true;
            }
        }
        return false;
    }

    private boolean free(String company, int slot) {
        return !unavailable(company).contains(slot)
                && schedule.stream()
                        .noneMatch(
                                meeting ->
                                        meeting.slot() == slot && sides(meeting).contains(company));
    }

    private boolean roomLeft(int slot) {
        return schedule.stream().filter(meeting -> meeting.slot() == slot).count()
                < data.grid().videoRooms();
    }

    private boolean interpreterLeft(MeetingRequest request, int slot) {
        return !interpreted(request.requester(), request.responder())
                || data.interpreters().stream()
                        .anyMatch(
                                person ->
                                        speaksFor(person, request.requester(), request.responder())
                                                && idle(person, slot));
    }

    private boolean idle(Interpreter person, int slot) {
        return !person.unavailableSlots().contains(slot)
                && schedule.stream()
                        .noneMatch(
                                meeting ->
                                        meeting.slot() == slot
                                                && person.id().equals(meeting.interpreter()));
    }

    private boolean rightlyInterpreted(Placed meeting) {
        boolean needed = interpreted(meeting.requester(), meeting.responder());
        if (meeting.interpreter() == null) {
            return !needed;
        }
        Interpreter person = data.interpretersById().get(meeting.interpreter());
        return needed
                && person != null
                && !person.unavailableSlots().contains(meeting.slot())
                && speaksFor(person, meeting.requester(), meeting.responder());
    }

    private boolean interpreted(String requester, String responder) {
        Set<String> shared = new HashSet<>(languages(requester));
        shared.retainAll(languages(responder));
        return shared.isEmpty();
    }

    private boolean speaksFor(Interpreter person, String requester, String responder) {
        for (String pair : person.pairs()) {
            String[] sides = pair.split("-", -1);
            boolean forward =
                    languages(requester).contains(sides[0])
                            && languages(responder).contains(sides[1]);
            boolean backward =
                    languages(requester).contains(sides[1])
                            && languages(responder).contains(sides[0]);
            if (forward || backward) {
                return true;
            }
        }
        return false;
    }

    private List<String> languages(String company) {
        Company found = data.companiesById().get(company);
        return found == null ? List.of() : found.languages();
    }

    private Set<Integer> unavailable(String company) {
        return data.unavailable().getOrDefault(company, Set.of());
    }

    private Set<String> rooms() {
        Set<String> rooms = new HashSet<>();
        for (int room = 1; room <= data.grid().videoRooms(); room++) {
            rooms.add("V%02d".formatted(room));
        }
        return rooms;
    }

    private int repeated(Function<Placed, List<String>> taken) {
        int repeated = 0;
        Set<List<Object>> seen = new HashSet<>();
        for (Placed meeting : schedule) {
            for (String thing : taken.apply(meeting)) {
                if (!seen.add(List.of(thing, meeting.slot()))) {
                    repeated++;
                }
            }
        }
        return repeated;
    }

    private static List<String> sides(Placed meeting) {
        return new ArrayList<>(List.of(meeting.requester(), meeting.responder()));
    }

    private static String pair(MeetingRequest request) {
        return request.requester() + " " + request.responder();
    }
}
