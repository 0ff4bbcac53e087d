package parley.benchmarks.b2bsp.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.instance.Session;

/** Looks at a schedule as a person with the file would: meeting by meeting, day by day. */
public final class ScheduleCheck {

    private final Instance instance;
    private final Schedule schedule;
    private final List<String> violations = new ArrayList<>();

    private ScheduleCheck(Instance instance, Schedule schedule) {
        this.instance = instance;
        this.schedule = schedule;
    }

    /** What the schedule violates, empty if nothing. */
    public static List<String> violations(Instance instance, Schedule schedule, int fairness) {
        ScheduleCheck check = new ScheduleCheck(instance, schedule);
        if (schedule.slots().size() != instance.meetings().size()) {
            return List.of("a slot is needed for each of " + instance.meetings().size());
        }
        check.meetings();
        check.participants();
        check.tables();
        check.fairness(fairness);
        return check.violations;
    }

    /** The breaks of all participants. */
    public static int breaks(Instance instance, Schedule schedule) {
        ScheduleCheck check = new ScheduleCheck(instance, schedule);
        int breaks = 0;
        for (int participant = 0; participant < instance.participants(); participant++) {
            breaks += check.breaksOf(participant);
        }
        return breaks;
    }

    private void meetings() {
        for (int number = 0; number < instance.meetings().size(); number++) {
            Meeting meeting = instance.meetings().get(number);
            int slot = schedule.slotOf(number);
            String what = "meeting " + (number + 1) + " in slot " + (slot + 1);
            say(slot < 0 || slot >= instance.slots(), what + " is outside the day");
            say(
                    meeting.session() == Session.MORNING && slot >= instance.morningSlots(),
                    what + " asked for the morning");
            say(
                    meeting.session() == Session.AFTERNOON && slot < instance.morningSlots(),
                    what + " asked for the afternoon");
            say(
                    meeting.fixedSlot().isPresent() && meeting.fixedSlot().getAsInt() != slot,
                    what + " has another fixed slot");
            for (int participant : List.of(meeting.one(), meeting.other())) {
                say(
                        instance.forbidden().get(participant).contains(slot),
                        what + " is forbidden to participant " + (participant + 1));
            }
            for (int predecessor : meeting.predecessors()) {
                say(
                        schedule.slotOf(predecessor) >= slot,
                        what + " is not after meeting " + (predecessor + 1));
            }
        }
    }

    private void participants() {
        for (int participant = 0; participant < instance.participants(); participant++) {
            List<Integer> day = dayOf(participant);
            say(
                    day.size() != day.stream().distinct().count(),
                    "participant " + (participant + 1) + " has two meetings in a slot");
        }
    }

    private void tables() {
        SortedMap<Integer, Integer> used = new TreeMap<>();
        schedule.slots().forEach(slot -> used.merge(slot, 1, Integer::sum));
        used.forEach(
                (slot, meetings) ->
                        say(
                                meetings > instance.tables(),
                                "slot " + (slot + 1) + " has " + meetings + " meetings"));
    }

    private void fairness(int most) {
        int fewest = Integer.MAX_VALUE;
        for (int participant = 0; participant < instance.participants(); participant++) {
            fewest = Math.min(fewest, breaksOf(participant));
        }
        for (int participant = 0; participant < instance.participants(); participant++) {
            int breaks = breaksOf(participant);
            say(
                    breaks - fewest > most,
                    "participant %d has %d breaks, another %d"
                            .formatted(participant + 1, breaks, fewest));
        }
    }

    private int breaksOf(int participant) {
        List<Integer> day = dayOf(participant);
        int breaks = 0;
        for (int next = 1; next < day.size(); next++) {
            if (day.get(next) - day.get(next - 1) > 1) {
                breaks++;
            }
        }
        return breaks;
    }

    private List<Integer> dayOf(int participant) {
        List<Integer> day = new ArrayList<>();
        for (int number = 0; number < instance.meetings().size(); number++) {
            Meeting meeting = instance.meetings().get(number);
            if (meeting.one() == participant || meeting.other() == participant) {
                day.add(schedule.slotOf(number));
            }
        }
        day.sort(Integer::compare);
        return day;
    }

    private void say(boolean wrong, String violation) {
        if (wrong) {
            violations.add(violation);
        }
    }
}
