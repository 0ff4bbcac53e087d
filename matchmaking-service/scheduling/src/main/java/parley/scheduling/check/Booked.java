package parley.scheduling.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;
import parley.scheduling.Precedence;

/** Who is taken when. */
final class Booked {

    private final Facts facts;
    private final Map<Integer, List<AcceptedMeeting>> bySlot = new HashMap<>();
    private final Map<String, Set<Integer>> byCompany = new HashMap<>();
    private final Map<String, Integer> byMeeting = new HashMap<>();

    Booked(Facts facts, List<Assignment> assignments) {
        this.facts = facts;
        for (Assignment one : assignments) {
            byMeeting.put(one.meeting().toString(), one.slot());
            bySlot.computeIfAbsent(one.slot(), none -> new ArrayList<>()).add(one.meeting());
            for (String side : Facts.sides(one.meeting())) {
                byCompany.computeIfAbsent(side, none -> new HashSet<>()).add(one.slot());
            }
        }
    }

    int meetingsOf(String company) {
        return byCompany.getOrDefault(company, Set.of()).size();
    }

    /** Whether a meeting in this slot would be in order with those that are booked. */
    boolean isInOrder(AcceptedMeeting meeting, int slot, List<Precedence> precedences) {
        for (Precedence one : precedences) {
            Integer earlier = slotOf(one.earlier(), meeting, slot);
            Integer later = slotOf(one.later(), meeting, slot);
            boolean concerned =
                    one.earlier().toString().equals(meeting.toString())
                            || one.later().toString().equals(meeting.toString());
            if (concerned && earlier != null && later != null && earlier >= later) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Integer slotOf(AcceptedMeeting wanted, AcceptedMeeting meeting, int slot) {
        return wanted.toString().equals(meeting.toString())
                ? Integer.valueOf(slot)
                : byMeeting.get(wanted.toString());
    }

    boolean isFree(String company, int slot) {
        return facts.isAvailable(company, slot)
                && !byCompany.getOrDefault(company, Set.of()).contains(slot);
    }

    boolean hasRoom(AcceptedMeeting meeting, int slot) {
        long taken =
                in(slot).stream()
                        .filter(other -> other.roomKind().equals(meeting.roomKind()))
                        .count();
        return taken < facts.rooms(meeting.roomKind());
    }

    /** Whether interpreters can be given anew to the slot's meetings and this one. */
    boolean canBeServed(AcceptedMeeting meeting, int slot) {
        if (!facts.needsInterpreter(meeting)) {
            return true;
        }
        List<AcceptedMeeting> toServe = new ArrayList<>(in(slot));
        toServe.removeIf(other -> !facts.needsInterpreter(other));
        toServe.add(meeting);
        Map<String, AcceptedMeeting> served = new HashMap<>();
        return toServe.stream().allMatch(one -> serve(one, slot, served, new HashSet<>()));
    }

    private boolean serve(
            AcceptedMeeting meeting,
            int slot,
            Map<String, AcceptedMeeting> served,
            Set<String> asked) {
        for (String interpreter : facts.interpreters()) {
            if (facts.canServe(interpreter, meeting, slot) && asked.add(interpreter)) {
                AcceptedMeeting other = served.get(interpreter);
                if (other == null || serve(other, slot, served, asked)) {
                    served.put(interpreter, meeting);
                    return true;
                }
            }
        }
        return false;
    }

    private List<AcceptedMeeting> in(int slot) {
        return bySlot.getOrDefault(slot, List.of());
    }
}
