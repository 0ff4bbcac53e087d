package parley.matchmaking.domain.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.meeting.MeetingId;

/** Why a consultation can't be scheduled, or a draft not be published, as things are. */
final class SchedulingRefusals {

    /**
     * A timetable is one document of 16 MB at most, and a meeting takes some 400 bytes of it; more
     * than this has not been tried.
     */
    static final int MOST_MEETINGS = 22_000;

    private SchedulingRefusals() {}

    static Optional<Objection> ofOrder(Consultation consultation, SchedulingInput input) {
        if (consultation.scheduling() instanceof Scheduling.Running) {
            return Optional.of(running());
        }
        boolean again = input.method() instanceof Method.Again;
        if (consultation.timetable() != null && !again) {
            return Optional.of(alreadyPublished());
        }
        if (consultation.timetable() == null && again) {
            return Optional.of(notPublished());
        }
        if (input.size() > MOST_MEETINGS) {
            return Optional.of(tooManyMeetings(input.size()));
        }
        return input.meetings().isEmpty() ? Optional.of(nothingAccepted()) : Optional.empty();
    }

    static Optional<Objection> ofPublication(Consultation consultation, Draft draft, Instant now) {
        if (consultation.scheduling() instanceof Scheduling.Running) {
            return Optional.of(running());
        }
        if (draft.basis() != consultation.basis()) {
            return Optional.of(
                    outdated(
                            "the set-up changed, a company withdrew, a meeting was cancelled, or"
                                    + " another schedule was published"));
        }
        List<MeetingId> takenBack =
                draft.timetable().placements().stream()
                        .map(Placement::meeting)
                        .filter(consultation.departures().takenBack()::contains)
                        .toList();
        if (!takenBack.isEmpty()) {
            return Optional.of(outdated("requests were withdrawn: " + takenBack));
        }
        TreeSet<Integer> begun = new TreeSet<>();
        Difference.between(consultation.standing(), draft.timetable().placements()).stream()
                .flatMap(Difference::places)
                .map(Placement::slot)
                .filter(slot -> consultation.hasBegun(slot, now))
                .forEach(begun::add);
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(outdated("slots that it changes have begun: " + begun));
    }

    static Objection running() {
        return Objection.conflict(
                "scheduling-running", "A scheduling runs; wait until it is over, or cancel it.");
    }

    static Objection notRunning(SchedulingId id) {
        return Objection.conflict(
                "scheduling-not-running", "Scheduling " + id + " is over; see what came of it.");
    }

    static Objection slotsAreFixed() {
        return Objection.conflict(
                "schedule-already-published",
                "The schedule is published and people are invited; its days and slots stay as they"
                        + " are. Change the rest, then plan again.");
    }

    static Objection hasAPlace() {
        return Objection.conflict(
                "meeting-already-answered",
                "The meeting cannot be withdrawn: it has a place in the schedule. Cancel it.");
    }

    static Objection noPlace() {
        return Objection.conflict(
                "meeting-not-scheduled",
                "The meeting has no place in the schedule; withdraw the request instead.");
    }

    static Objection hasBegun() {
        return Objection.conflict(
                "meeting-has-begun", "The meeting's time has begun; it cannot be cancelled.");
    }

    private static Objection alreadyPublished() {
        return Objection.conflict(
                "schedule-already-published",
                "The schedule is published and people are invited; nobody is moved any more unless"
                        + " you plan again.");
    }

    private static Objection notPublished() {
        return Objection.conflict(
                "schedule-not-published",
                "No schedule is published yet, so there is nothing to plan again; order a"
                        + " scheduling.");
    }

    private static Objection nothingAccepted() {
        return Objection.conflict(
                "no-accepted-meetings",
                "No meeting is accepted yet, so there is nothing to schedule.");
    }

    private static Objection tooManyMeetings(int meetings) {
        return Objection.conflict(
                "too-many-meetings",
                "%d meetings are to be scheduled; one timetable holds %d at most."
                        .formatted(meetings, MOST_MEETINGS));
    }

    private static Objection outdated(String why) {
        return Objection.conflict(
                "draft-outdated",
                "The draft is out of date, for since it was made " + why + ". Schedule again.");
    }
}
