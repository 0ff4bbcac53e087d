package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.Calendars;
import parley.matchmaking.application.MeetingCalendar;
import parley.matchmaking.application.ReadCalendar;
import parley.matchmaking.application.ShowTimetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;

/** The schedule in other forms than JSON, as Accept asks or the address ends. */
@RestController
@RequestMapping("/v1/forums/{forum}/consultation")
class TimetableController {

    static final String CALENDAR = "text/calendar";
    static final String SVG = "image/svg+xml";

    private final ShowTimetable show;
    private final ReadCalendar calendars;
    private final Calendars written;
    private final Clock clock;

    TimetableController(
            ShowTimetable show, ReadCalendar calendars, Calendars written, Clock clock) {
        this.show = show;
        this.calendars = calendars;
        this.written = written;
        this.clock = clock;
    }

    @GetMapping(
            path = {"/schedule", "/schedule.csv"},
            produces = SheetFiles.CSV)
    ResponseEntity<byte[]> csv(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.csv(id, Sheets.timetable(show.sheet(id, caller).orThrow()));
    }

    @GetMapping(
            path = {"/schedule", "/schedule.xlsx"},
            produces = SheetFiles.XLSX)
    ResponseEntity<byte[]> xlsx(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.xlsx(id, Sheets.timetable(show.sheet(id, caller).orThrow()));
    }

    @GetMapping(
            path = {"/schedule", "/schedule.svg"},
            produces = SVG)
    ResponseEntity<byte[]> picture(@PathVariable String forum, Caller caller) {
        String svg = TimetablePicture.of(show.sheet(new ForumId(forum), caller).orThrow());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SVG + ";charset=UTF-8"))
                .body(svg.getBytes(UTF_8));
    }

    @GetMapping(
            path = {"/schedule", "/schedule.ics"},
            produces = CALENDAR)
    ResponseEntity<byte[]> calendar(@PathVariable String forum, Caller caller) {
        MeetingCalendar all = calendars.whole(new ForumId(forum), caller).orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CALENDAR + ";charset=UTF-8"))
                .body(written.write(all, clock.instant()).getBytes(UTF_8));
    }
}
