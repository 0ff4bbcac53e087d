package parley.journeys.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report of a run; its members and their names are an interface that others read. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ForumReport(
        int sellers,
        int buyers,
        int interpreters,
        int guests,
        int sessions,
        int meetingsRequested,
        int meetingsAccepted,
        int meetingsScheduled,
        List<Publication.Placed> schedule,
        List<Publication.Unplaced> unscheduled,
        int prioritySum,
        int breaks,
        Solver solver,
        int doubleBookings,
        int interpreterClashes,
        int roomOverflows,
        @Nullable String cancelledBy,
        int meetingsCancelled,
        int meetingsHeld,
        int mous,
        NotificationsSent notificationsSent,
        long eventsPublished,
        int deadLetters,
        int pendingOutbox,
        long seconds) {

    ForumReport {
        schedule = List.copyOf(schedule);
        unscheduled = List.copyOf(unscheduled);
    }

    record Solver(String status, int bound) {}

    /** Distinct Message-IDs that the mail server accepted. */
    record NotificationsSent(int total, Map<String, Integer> byLanguage) {
        NotificationsSent {
            byLanguage = new TreeMap<>(byLanguage);
        }
    }

    ForumReport after(long duration) {
        return new ForumReport(
                sellers,
                buyers,
                interpreters,
                guests,
                sessions,
                meetingsRequested,
                meetingsAccepted,
                meetingsScheduled,
                schedule,
                unscheduled,
                prioritySum,
                breaks,
                solver,
                doubleBookings,
                interpreterClashes,
                roomOverflows,
                cancelledBy,
                meetingsCancelled,
                meetingsHeld,
                mous,
                notificationsSent,
                eventsPublished,
                deadLetters,
                pendingOutbox,
                duration);
    }

    /** No clash, no dead letter, nothing left behind. */
    boolean clean() {
        return doubleBookings == 0
                && interpreterClashes == 0
                && roomOverflows == 0
                && deadLetters == 0
                && pendingOutbox == 0;
    }

    String json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(this);
    }
}
