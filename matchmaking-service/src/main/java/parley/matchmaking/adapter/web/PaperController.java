package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.KeepPaper;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;
import parley.platform.security.Caller;

/** Each side's own notes and rating. */
@RestController
@RequestMapping("/v1/forums/{forum}/meetings/{id}")
class PaperController {

    private final KeepPaper paper;

    PaperController(KeepPaper paper) {
        this.paper = paper;
    }

    record NotesBody(@NotNull String text) {}

    record RatingBody(@NotNull @Min(1) @Max(5) Integer stars) {}

    /** Null where none is given. */
    record RatingView(@Nullable Integer stars) {

        static RatingView of(SidePaper paper) {
            Rating rating = paper.rating();
            return new RatingView(rating == null ? null : rating.stars());
        }
    }

    @GetMapping("/notes")
    NotesBody notes(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return notes(paper.read(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PutMapping("/notes")
    NotesBody note(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid NotesBody body) {
        return notes(
                paper.note(new ForumId(forum), new MeetingId(id), caller, body.text()).orThrow());
    }

    @GetMapping("/rating")
    RatingView rating(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return RatingView.of(paper.read(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PutMapping("/rating")
    RatingView rate(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid RatingBody body) {
        Rating rating = new Rating(body.stars());
        return RatingView.of(
                paper.rate(new ForumId(forum), new MeetingId(id), caller, rating).orThrow());
    }

    private static NotesBody notes(SidePaper paper) {
        String notes = paper.notes();
        return new NotesBody(notes == null ? "" : notes);
    }
}
