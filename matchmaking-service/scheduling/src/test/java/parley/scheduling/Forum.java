package parley.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A forum written down by hand; a test names only what it is about. */
public final class Forum {

    private final int slots;
    private int rooms = 9;
    private final List<CompanyAvailability> companies = new ArrayList<>();
    private final List<InterpreterAvailability> interpreters = new ArrayList<>();
    private final List<AcceptedMeeting> meetings = new ArrayList<>();

    private Forum(int slots) {
        this.slots = slots;
    }

    public static Forum withSlots(int slots) {
        return new Forum(slots);
    }

    public Forum rooms(int count) {
        rooms = count;
        return this;
    }

    public Forum company(String reference, String language, Integer... unavailable) {
        companies.add(new CompanyAvailability(reference, Set.of(language), Set.of(unavailable)));
        return this;
    }

    public Forum interpreter(String reference, LanguagePair... pairs) {
        interpreters.add(new InterpreterAvailability(reference, Set.of(pairs), Set.of()));
        return this;
    }

    public Forum meeting(String requester, String responder) {
        meetings.add(new AcceptedMeeting(requester, responder, 2));
        return this;
    }

    public SchedulingProblem problem() {
        List<String> roomCodes =
                IntStream.rangeClosed(1, rooms).mapToObj("V%02d"::formatted).toList();
        return new SchedulingProblem(slots, roomCodes, companies, interpreters, meetings);
    }

    /** Every meeting in the slot given for it, in the order of the references. */
    Schedule scheduled(int... slotOfMeeting) {
        Timetable timetable = Timetable.of(new IndexedProblem(problem()), slotOfMeeting);
        return Schedule.of(timetable, Certificate.of(timetable, timetable::reached));
    }
}
