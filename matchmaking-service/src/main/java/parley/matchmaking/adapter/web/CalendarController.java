package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import parley.matchmaking.application.Appointment;
import parley.matchmaking.application.SeeTimetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/**
 * Everybody's own calendar of a forum, to subscribe to with any calendar program. These know no
 * tokens, so the link itself is signed: whoever has it reads this one calendar.
 */
@RestController
class CalendarController {

    private final SeeTimetable see;
    private final CalendarKeys keys;
    private final ForumClock clock;

    CalendarController(SeeTimetable see, CalendarKeys keys, ForumClock clock) {
        this.see = see;
        this.keys = keys;
        this.clock = clock;
    }

    /** Where a person's calendar is. */
    record LinkView(URI url) {}

    @PostMapping("/v1/forums/{forum}/calendar-links")
    ResponseEntity<LinkView> link(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        List<Appointment> _ = see.personal(id, caller.subject()).orThrow();
        URI url =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendars/{forum}/{subject}")
                        .queryParam("key", keys.keyFor(id, caller.subject()))
                        .build(forum, caller.subject());
        return ResponseEntity.created(url).body(new LinkView(url));
    }

    @GetMapping(
            path = "/calendars/{forum}/{subject}",
            produces = {TimetableController.CALENDAR + ";charset=UTF-8", MediaType.ALL_VALUE})
    @Nullable ResponseEntity<String> calendar(
            @PathVariable String forum,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String key,
            WebRequest request) {
        ForumId id = new ForumId(forum);
        if (!keys.open(id, subject, key)) {
            throw new RefusedException(
                    Refusal.forbidden(
                            "calendar-link-invalid",
                            "This link opens no calendar any more; ask for a new one where you"
                                    + " got it."));
        }
        List<Appointment> appointments = see.personal(id, subject).orThrow();
        if (request.checkNotModified(entityTag(appointments))) {
            return null;
        }
        return ResponseEntity.ok()
                .header("Content-Type", TimetableController.CALENDAR + ";charset=UTF-8")
                .body(MeetingCalendar.of(forum, appointments, see.names(id), clock.now()));
    }

    /** Of what a calendar shows, without the time of asking. */
    private static String entityTag(List<Appointment> appointments) {
        StringBuilder shown = new StringBuilder();
        appointments.forEach(
                one ->
                        shown.append(one.meeting().id())
                                .append(one.booking())
                                .append(one.cancelled()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
