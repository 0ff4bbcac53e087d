package parley.matchmaking.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.application.PublishDraft;
import parley.matchmaking.application.ReadDrafts;
import parley.matchmaking.domain.consultation.Difference;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Figures;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation/drafts")
class DraftsController {

    private final ReadDrafts read;
    private final PublishDraft publish;

    DraftsController(ReadDrafts read, PublishDraft publish) {
        this.read = read;
        this.publish = publish;
    }

    /** A draft in a list. */
    record DraftSummary(UUID draft, Instant madeAt, FiguresView figures) {

        static DraftSummary of(Drafts.Sketch draft) {
            return new DraftSummary(
                    draft.id().value(),
                    draft.madeAt(),
                    FiguresView.of(draft.scheduled(), draft.unscheduled(), draft.figures()));
        }
    }

    record DraftsView(List<DraftSummary> items) {}

    record DraftView(UUID draft, Instant madeAt, ScheduleView schedule) {

        static DraftView of(Draft draft) {
            return new DraftView(
                    draft.id().value(), draft.madeAt(), ScheduleView.of(draft.timetable()));
        }
    }

    /** What a timetable comes to. */
    record FiguresView(
            int meetingsScheduled,
            int meetingsUnscheduled,
            int prioritySum,
            int shortfall,
            int breaks,
            int mostBreaks,
            int missedWishes,
            int changes) {

        static FiguresView of(Timetable timetable) {
            return of(
                    timetable.placements().size(),
                    timetable.unplaced().size(),
                    timetable.figures());
        }

        static FiguresView of(int scheduled, int unscheduled, Figures figures) {
            return new FiguresView(
                    scheduled,
                    unscheduled,
                    figures.prioritySum(),
                    figures.shortfall(),
                    figures.breaks(),
                    figures.mostBreaks(),
                    figures.missedWishes(),
                    figures.changes());
        }
    }

    /**
     * What a draft would change.
     *
     * @param before null where nothing is published
     * @param moves how many meetings have another slot
     */
    record ComparisonView(
            @Nullable FiguresView before,
            FiguresView after,
            int moves,
            List<DifferenceView> differences) {

        static ComparisonView of(ReadDrafts.Comparison comparison) {
            return new ComparisonView(
                    comparison.before() == null ? null : FiguresView.of(comparison.before()),
                    FiguresView.of(comparison.after()),
                    (int) comparison.differences().stream().filter(Difference::isMove).count(),
                    comparison.differences().stream().map(DifferenceView::of).toList());
        }
    }

    /** A meeting that has another place in the draft; null where it has none. */
    record DifferenceView(
            UUID meetingId,
            String requester,
            String responder,
            @Nullable PlaceView before,
            @Nullable PlaceView after) {

        static DifferenceView of(Difference one) {
            return new DifferenceView(
                    one.any().meeting().value(),
                    one.any().requester().reference(),
                    one.any().responder().reference(),
                    PlaceView.of(one.before()),
                    PlaceView.of(one.after()));
        }
    }

    record PlaceView(int slot, String room, @Nullable String interpreter) {

        static @Nullable PlaceView of(@Nullable Placement placement) {
            if (placement == null) {
                return null;
            }
            BookedInterpreter interpreter = placement.interpreter();
            return new PlaceView(
                    placement.slot(),
                    placement.room(),
                    interpreter == null ? null : interpreter.reference());
        }
    }

    /** The latest first. */
    @GetMapping
    DraftsView all(@PathVariable String forum, Caller caller) {
        return new DraftsView(
                read.all(new ForumId(forum), caller).orThrow().stream()
                        .map(DraftSummary::of)
                        .toList());
    }

    @GetMapping("/{id}")
    DraftView one(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return DraftView.of(read.one(new ForumId(forum), new SchedulingId(id), caller).orThrow());
    }

    /** With what is published, or with another draft. */
    @GetMapping("/{id}/comparison")
    ComparisonView compare(
            @PathVariable String forum,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID with,
            Caller caller) {
        ForumId in = new ForumId(forum);
        SchedulingId draft = new SchedulingId(id);
        return ComparisonView.of(
                with == null
                        ? read.withPublished(in, draft, caller).orThrow()
                        : read.with(in, new SchedulingId(with), draft, caller).orThrow());
    }

    @PostMapping("/{id}/publication")
    ScheduleView publish(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return ScheduleView.of(
                publish.publish(new ForumId(forum), new SchedulingId(id), caller).orThrow());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        publish.discard(new ForumId(forum), new SchedulingId(id), caller).orThrow();
    }
}
