package parley.benchmarks.b2bsp.instance;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.instance.Value.Array;
import parley.benchmarks.b2bsp.instance.Value.Whole;
import parley.benchmarks.b2bsp.instance.Value.Wholes;

/**
 * Reads the MiniZinc data files of Bofill et al., JAIR 74 (2022).
 *
 * <p>Slots, participants and meetings count from one in the file; 0 says "none" in {@code
 * forbidden}, {@code fixed} and {@code precedences}. A meeting's precedences are the meetings
 * before it. {@code meetingsxBusiness} and {@code nMeetingsBusiness} repeat what {@code requested}
 * says, the former with ids plus one; they, and the three above, may be missing, but must not
 * contradict.
 */
public final class InstanceFile {

    private static final Set<String> NAMES =
            Set.of(
                    "nBusiness",
                    "nMeetings",
                    "nTables",
                    "nTotalSlots",
                    "nMorningSlots",
                    "requested",
                    "meetingsxBusiness",
                    "nMeetingsBusiness",
                    "forbidden",
                    "fixed",
                    "precedences");

    private final Map<String, Value> values;
    private final int lines;

    private InstanceFile(String text) throws MalformedInstance {
        values = DataFile.read(text);
        lines = (int) text.lines().count();
        for (Map.Entry<String, Value> entry : values.entrySet()) {
            if (!NAMES.contains(entry.getKey())) {
                throw new MalformedInstance(
                        entry.getValue().line(), "unknown name " + entry.getKey());
            }
        }
    }

    /** The file's name without its ending, as published values call it. */
    public static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.dzn$", "");
    }

    public static Instance read(Path file) throws IOException, MalformedInstance {
        try {
            return read(nameOf(file), Files.readString(file));
        } catch (CharacterCodingException binary) {
            throw new MalformedInstance(1, "not a text in UTF-8");
        }
    }

    public static Instance read(String name, String text) throws MalformedInstance {
        return new InstanceFile(text).instance(name);
    }

    private Instance instance(String name) throws MalformedInstance {
        int slots = number("nTotalSlots", 0, Instance.MOST_SLOTS);
        int morning = number("nMorningSlots", 0, slots);
        int tables = number("nTables", 0, Integer.MAX_VALUE);
        int participants = number("nBusiness", 0, Integer.MAX_VALUE);
        int meetings = number("nMeetings", 0, Integer.MAX_VALUE);
        List<Meeting> requested = requested(meetings, participants, slots);
        checkMeetings(requested, participants);
        checkCounts(requested, participants);
        return new Instance(
                name, slots, morning, tables, sets("forbidden", participants, slots), requested);
    }

    private List<Meeting> requested(int meetings, int participants, int slots)
            throws MalformedInstance {
        Array rows = array("requested", meetings);
        List<SortedSet<Integer>> precedences = sets("precedences", meetings, meetings);
        List<Whole> fixed = numbers("fixed", meetings);
        List<Meeting> requested = new ArrayList<>();
        for (Value row : rows.values()) {
            if (!(row instanceof Array(int line, List<Value> triple)) || triple.size() != 3) {
                throw new MalformedInstance(
                        row.line(), "requested needs rows of two participants and a session");
            }
            int one = within("requested", triple.get(0), 1, participants) - 1;
            int other = within("requested", triple.get(1), 1, participants) - 1;
            int session = within("requested", triple.get(2), 1, 3);
            if (one == other) {
                throw new MalformedInstance(
                        line, "participant " + (one + 1) + " cannot meet itself");
            }
            int meeting = requested.size();
            int slot = fixed.isEmpty() ? 0 : within("fixed", fixed.get(meeting), 0, slots);
            requested.add(
                    new Meeting(
                            one,
                            other,
                            session(session),
                            slot == 0 ? OptionalInt.empty() : OptionalInt.of(slot - 1),
                            precedences.get(meeting)));
        }
        return requested;
    }

    private static Session session(int number) {
        return switch (number) {
            case 1 -> Session.MORNING;
            case 2 -> Session.AFTERNOON;
            default -> Session.ANY;
        };
    }

    /** The meetings of each participant, ids plus one, with a 1 for "none". */
    private void checkMeetings(List<Meeting> requested, int participants) throws MalformedInstance {
        if (!values.containsKey("meetingsxBusiness")) {
            return;
        }
        List<Value> sets = array("meetingsxBusiness", participants).values();
        for (int participant = 0; participant < participants; participant++) {
            Set<Integer> given = new TreeSet<>();
            for (Whole id : set("meetingsxBusiness", sets.get(participant)).numbers()) {
                given.add(within("meetingsxBusiness", id, 1, requested.size() + 1) - 2);
            }
            given.remove(-1);
            Set<Integer> expected = new TreeSet<>();
            for (int meeting = 0; meeting < requested.size(); meeting++) {
                if (has(requested.get(meeting), participant)) {
                    expected.add(meeting);
                }
            }
            if (!given.equals(expected)) {
                throw new MalformedInstance(
                        sets.get(participant).line(),
                        "meetingsxBusiness of participant %d contradicts requested"
                                .formatted(participant + 1));
            }
        }
    }

    private void checkCounts(List<Meeting> requested, int participants) throws MalformedInstance {
        if (!values.containsKey("nMeetingsBusiness")) {
            return;
        }
        List<Whole> counts = numbers("nMeetingsBusiness", participants);
        for (int participant = 0; participant < participants; participant++) {
            int of = participant;
            long expected = requested.stream().filter(meeting -> has(meeting, of)).count();
            if (counts.get(participant).number() != expected) {
                throw new MalformedInstance(
                        counts.get(participant).line(),
                        "nMeetingsBusiness of participant %d is %d, requested has %d"
                                .formatted(
                                        participant + 1,
                                        counts.get(participant).number(),
                                        expected));
            }
        }
    }

    private static boolean has(Meeting meeting, int participant) {
        return meeting.one() == participant || meeting.other() == participant;
    }

    /** Per entry a set of numbers from 1 to {@code most}, counted from zero; 0 is none. */
    private List<SortedSet<Integer>> sets(String name, int size, int most)
            throws MalformedInstance {
        if (!values.containsKey(name)) {
            return Collections.nCopies(size, Collections.emptySortedSet());
        }
        List<SortedSet<Integer>> sets = new ArrayList<>();
        for (Value value : array(name, size).values()) {
            SortedSet<Integer> members = new TreeSet<>();
            for (Whole number : set(name, value).numbers()) {
                members.add(within(name, number, 0, most) - 1);
            }
            members.remove(-1);
            sets.add(Collections.unmodifiableSortedSet(members));
        }
        return sets;
    }

    /** Empty if the name is missing. */
    private List<Whole> numbers(String name, int size) throws MalformedInstance {
        List<Whole> numbers = new ArrayList<>();
        if (values.containsKey(name)) {
            for (Value value : array(name, size).values()) {
                if (!(value instanceof Whole number)) {
                    throw new MalformedInstance(value.line(), name + " needs numbers");
                }
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static Wholes set(String name, Value value) throws MalformedInstance {
        if (value instanceof Wholes numbers) {
            return numbers;
        }
        throw new MalformedInstance(value.line(), name + " needs sets, such as {1,2}");
    }

    private Array array(String name, int size) throws MalformedInstance {
        Value value = value(name);
        if (!(value instanceof Array array)) {
            throw new MalformedInstance(value.line(), name + " is not an array");
        }
        if (array.values().size() != size) {
            throw new MalformedInstance(
                    value.line(),
                    "%s needs %d entries, has %d".formatted(name, size, array.values().size()));
        }
        return array;
    }

    private int number(String name, int least, int most) throws MalformedInstance {
        return within(name, value(name), least, most);
    }

    private static int within(String name, Value value, int least, int most)
            throws MalformedInstance {
        if (!(value instanceof Whole(int line, int number))) {
            throw new MalformedInstance(value.line(), name + " needs a number");
        }
        if (number < least || number > most) {
            throw new MalformedInstance(
                    line, "%s: %d is not in %d..%d".formatted(name, number, least, most));
        }
        return number;
    }

    private Value value(String name) throws MalformedInstance {
        @Nullable Value value = values.get(name);
        if (value == null) {
            throw new MalformedInstance(Math.max(1, lines), name + " is missing");
        }
        return value;
    }
}
