package parley.platform.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.redrive.RedriveDeadLetters;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/** This service's dead letters, for operators. */
@RestController
@RequestMapping("/v1/operations/dead-letters")
class DeadLetterController {

    private final DeadLetters letters;
    private final RedriveDeadLetters redrives;

    DeadLetterController(DeadLetters letters, RedriveDeadLetters redrives) {
        this.letters = letters;
        this.redrives = redrives;
    }

    /**
     * Open ones that failed from {@code since} to {@code until} (RFC 3339), the last to fail first;
     * {@code count} is of all that the filter means.
     */
    record DeadLetterList(long count, List<DeadLetterView> items, @Nullable String next) {}

    @GetMapping
    DeadLetterList list(
            @RequestParam @Nullable DeadLetterReason reason,
            @RequestParam @Nullable String topic,
            @RequestParam @Nullable String subject,
            @RequestParam @Nullable Instant since,
            @RequestParam @Nullable Instant until,
            Paging paging) {
        DeadLetterFilter filter =
                new DeadLetterFilter(List.of(), reason, topic, subject, since, until);
        String after = paging.after().map(Cursor::key).orElse(null);
        Page<DeadLetterView> page =
                Page.of(
                                letters.newest(filter, after, paging.fetch()),
                                paging,
                                last -> Cursor.at(last.id()))
                        .map(DeadLetterView::of);
        return new DeadLetterList(letters.count(filter), page.items(), page.next());
    }

    /** Also one that is resolved. */
    @GetMapping("/{id}")
    DeadLetterView one(@PathVariable String id) {
        return letters.find(id)
                .map(kept -> DeadLetterView.of(kept, redrives.behind(kept).orElse(null)))
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.notFound(
                                                "dead-letter-not-found",
                                                "There is no dead letter with this id.")));
    }
}
