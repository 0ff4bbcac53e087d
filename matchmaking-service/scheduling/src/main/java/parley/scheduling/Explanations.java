package parley.scheduling;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says of a final timetable why a meeting has no place in it. Codes are decided on the timetable,
 * so interpreters may be exchanged within a slot; the words name who is booked with whom as
 * published.
 */
final class Explanations {

    /** That are told one by one; beyond, the words would be most of a large timetable. */
    private static final int MOST_SLOTS_TOLD = 12;

    private record Booking(String who, int slot) {}

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final Map<Booking, AcceptedMeeting> published = new HashMap<>();
    private final BitSet immovable;

    /**
     * Explains a final timetable.
     *
     * @param immovable meetings that lost their place and may not have another
     */
    Explanations(Timetable timetable, List<Assignment> assignments, BitSet immovable) {
        this.timetable = timetable;
        this.immovable = immovable;
        problem = timetable.problem();
        for (Assignment assignment : assignments) {
            AcceptedMeeting meeting = assignment.meeting();
            published.put(new Booking(meeting.requester(), assignment.slot()), meeting);
            published.put(new Booking(meeting.responder(), assignment.slot()), meeting);
            String interpreter = assignment.interpreter();
            if (interpreter != null) {
                published.put(new Booking(interpreter, assignment.slot()), meeting);
            }
        }
    }

    Unscheduled explain(int meeting) {
        AcceptedMeeting accepted = problem.problem().meetings().get(meeting);
        int[] possible = slots(slot -> timetable.canPlace(meeting, slot)).toArray();
        if (possible.length > 0 && immovable.get(meeting)) {
            return new Unscheduled(
                    accepted,
                    ReasonCode.NO_MOVE_LEFT,
                    "%s lost its place. It fits in %s, but no more meetings may be moved."
                            .formatted(accepted, slotList(possible)));
        }
        if (possible.length > 0) {
            throw new IllegalStateException(accepted + " could still be placed");
        }
        int requester = problem.requester(meeting);
        int responder = problem.responder(meeting);
        if (full(requester) || full(responder)) {
            String words = full(requester) ? fullWords(requester) : fullWords(responder);
            return new Unscheduled(accepted, ReasonCode.COMPANY_FULL, words);
        }
        int[] bothFree =
                slots(
                                slot ->
                                        !isForbidden(meeting, slot)
                                                && free(requester, slot)
                                                && free(responder, slot))
                        .toArray();
        if (bothFree.length == 0) {
            return new Unscheduled(
                    accepted,
                    ReasonCode.NO_COMMON_FREE_SLOT,
                    "%s and %s have no slot in which both are available and free. %s"
                            .formatted(
                                    accepted.requester(),
                                    accepted.responder(),
                                    bySlot(
                                            slots(slot -> true).toArray(),
                                            slot -> hindrance(meeting, slot))));
        }
        int[] inOrder =
                IntStream.of(bothFree).filter(slot -> timetable.isInOrder(meeting, slot)).toArray();
        if (inOrder.length == 0) {
            return new Unscheduled(
                    accepted,
                    ReasonCode.PRECEDENCE,
                    commonWords(accepted, bothFree) + precedenceWords(meeting, bothFree));
        }
        boolean interpretable =
                IntStream.of(inOrder)
                        .anyMatch(slot -> timetable.interpretersSufficeWith(meeting, slot));
        String common = commonWords(accepted, inOrder);
        if (!interpretable) {
            return new Unscheduled(
                    accepted,
                    ReasonCode.NO_INTERPRETER,
                    common + interpreterWords(meeting, inOrder));
        }
        return new Unscheduled(
                accepted,
                ReasonCode.NO_ROOM,
                common
                        + "there is no room for them. "
                        + bySlot(inOrder, slot -> roomOrInterpreterWords(meeting, slot)));
    }

    private static String commonWords(AcceptedMeeting accepted, int[] slots) {
        return "%s and %s are both free in %s, but "
                .formatted(accepted.requester(), accepted.responder(), slotList(slots));
    }

    /** Those that stand in its way in one of the slots. */
    private String precedenceWords(int meeting, int[] slots) {
        int first = slots[0];
        int last = slots[slots.length - 1];
        StringJoiner words = new StringJoiner(" and ", "their meeting must come ", ".");
        for (int earlier : problem.precedences().before(meeting)) {
            if (timetable.slotOf(earlier) >= first) {
                words.add("after " + placed(earlier));
            }
        }
        for (int later : problem.precedences().after(meeting)) {
            int slot = timetable.slotOf(later);
            if (slot != Timetable.NONE && slot <= last) {
                words.add("before " + placed(later));
            }
        }
        return words.toString();
    }

    private String placed(int meeting) {
        return "%s in slot %d"
                .formatted(problem.problem().meetings().get(meeting), timetable.slotOf(meeting));
    }

    private boolean isForbidden(int meeting, int slot) {
        return problem.problem().meetings().get(meeting).forbidden().contains(slot);
    }

    private boolean available(int company, int slot) {
        return problem.available(company, slot);
    }

    private boolean busy(int company, int slot) {
        return timetable.meetingOf(company, slot) != Timetable.NONE;
    }

    private boolean free(int company, int slot) {
        return available(company, slot) && !busy(company, slot);
    }

    private boolean full(int company) {
        return slots(slot -> available(company, slot)).findAny().isPresent()
                && (timetable.hasMost(company)
                        || slots(slot -> free(company, slot)).findAny().isEmpty());
    }

    private String fullWords(int company) {
        if (timetable.hasMost(company)) {
            return "%s has %d meetings, as many as it may. %s"
                    .formatted(
                            reference(company),
                            problem.most(company),
                            bySlot(
                                    slots(slot -> busy(company, slot)).toArray(),
                                    slot -> meets(company, slot)));
        }
        int[] available = slots(slot -> available(company, slot)).toArray();
        return "%s has a meeting in every slot in which it is available. %s"
                .formatted(reference(company), bySlot(available, slot -> meets(company, slot)));
    }

    private String hindrance(int meeting, int slot) {
        StringJoiner hindrances = new StringJoiner(", ");
        if (isForbidden(meeting, slot)) {
            hindrances.add("the meeting must not be in it");
        }
        for (int company : new int[] {problem.requester(meeting), problem.responder(meeting)}) {
            if (!available(company, slot)) {
                hindrances.add(reference(company) + " is unavailable");
            } else if (busy(company, slot)) {
                hindrances.add(meets(company, slot));
            }
        }
        return hindrances.toString();
    }

    private String meets(int company, int slot) {
        String reference = reference(company);
        AcceptedMeeting meeting = publishedMeeting(reference, slot);
        return "%s meets %s"
                .formatted(
                        reference,
                        meeting.requester().equals(reference)
                                ? meeting.responder()
                                : meeting.requester());
    }

    private String interpreterWords(int meeting, int[] bothFree) {
        if (problem.eligible(problem.need(meeting)).isEmpty()) {
            return "no interpreter has a pair with one language of each side.";
        }
        return "no interpreter for them is, not even if others change theirs. "
                + bySlot(bothFree, slot -> interpretersAt(meeting, slot));
    }

    private String interpretersAt(int meeting, int slot) {
        return problem.eligible(problem.need(meeting)).stream()
                .mapToObj(i -> interpreterAt(i, slot))
                .collect(Collectors.joining(", "));
    }

    private String interpreterAt(int index, int slot) {
        InterpreterAvailability interpreter = problem.problem().interpreters().get(index);
        return interpreter.unavailable().contains(slot)
                ? interpreter.reference() + " is unavailable"
                : "%s interprets %s"
                        .formatted(
                                interpreter.reference(),
                                publishedMeeting(interpreter.reference(), slot));
    }

    private String roomOrInterpreterWords(int meeting, int slot) {
        return timetable.interpretersSufficeWith(meeting, slot)
                ? rooms(problem.roomKind(meeting))
                : interpretersAt(meeting, slot);
    }

    private String rooms(int kind) {
        return "%1$d of %1$d %2$srooms are taken"
                .formatted(
                        problem.rooms(kind),
                        problem.roomKinds() == 1 ? "" : problem.roomKindName(kind) + " ");
    }

    private AcceptedMeeting publishedMeeting(String who, int slot) {
        AcceptedMeeting meeting = published.get(new Booking(who, slot));
        if (meeting == null) {
            throw new IllegalStateException(who + " was taken to be busy in slot " + slot);
        }
        return meeting;
    }

    private String reference(int company) {
        return problem.problem().companies().get(company).reference();
    }

    private IntStream slots(IntPredicate condition) {
        return IntStream.range(0, problem.slots()).filter(condition);
    }

    private static String slotList(int[] slots) {
        return (slots.length == 1 ? "slot " : "slots ")
                + IntStream.of(slots).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String bySlot(int[] slots, IntFunction<String> words) {
        String told =
                IntStream.of(slots)
                        .limit(MOST_SLOTS_TOLD)
                        .mapToObj(slot -> "Slot " + slot + ": " + words.apply(slot) + ".")
                        .collect(Collectors.joining(" "));
        int more = slots.length - MOST_SLOTS_TOLD;
        return more <= 0 ? told : told + " So it goes on, for %d more.".formatted(more);
    }
}
