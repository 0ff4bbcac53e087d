package parley.matchmaking.adapter.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.ExportMeetings;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;

/** All meetings with what came of them, as CSV or XLSX. */
@RestController
@RequestMapping("/v1/forums/{forum}/exports/meetings")
class ExportController {

    private final ExportMeetings export;

    ExportController(ExportMeetings export) {
        this.export = export;
    }

    @GetMapping
    ResponseEntity<byte[]> csv(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.csv(id, MeetingSheet.of(export.export(id, caller).orThrow()));
    }

    @GetMapping(produces = SheetFiles.XLSX)
    ResponseEntity<byte[]> xlsx(@PathVariable String forum, Caller caller) {
        ForumId id = new ForumId(forum);
        return SheetFiles.xlsx(id, MeetingSheet.of(export.export(id, caller).orThrow()));
    }
}
