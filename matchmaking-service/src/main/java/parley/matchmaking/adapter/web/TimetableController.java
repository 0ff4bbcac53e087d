package parley.matchmaking.adapter.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.SeeTimetable;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** A forum's timetable as it stands now, in the form that {@code Accept} asks for. */
@RestController
@RequestMapping("/v1/forums/{forum}/timetable")
class TimetableController {

    static final String CSV = "text/csv";
    static final String CALENDAR = "text/calendar";
    static final String SVG = "image/svg+xml";

    private static final String UTF_8 = ";charset=UTF-8";

    private final SeeTimetable see;
    private final ForumClock clock;

    TimetableController(SeeTimetable see, ForumClock clock) {
        this.see = see;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    TimetableView json(@PathVariable String forum, Caller caller) {
        return TimetableView.of(sheet(forum, caller));
    }

    @GetMapping(produces = CSV + UTF_8)
    String csv(@PathVariable String forum, Caller caller) {
        return TimetableCsv.of(sheet(forum, caller));
    }

    @GetMapping(produces = CALENDAR + UTF_8)
    String calendar(@PathVariable String forum, Caller caller) {
        TimetableSheet sheet = sheet(forum, caller);
        return MeetingCalendar.of(forum, sheet.appointments(), sheet.names(), clock.now());
    }

    @GetMapping(produces = SVG)
    String picture(@PathVariable String forum, Caller caller) {
        return TimetablePicture.of(sheet(forum, caller));
    }

    private TimetableSheet sheet(String forum, Caller caller) {
        return see.whole(new ForumId(forum), caller).orThrow();
    }
}
