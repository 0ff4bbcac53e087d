package parley.platform.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.inbox.HeldUpKeys;
import parley.platform.inbox.HeldUpKeys.Cause;
import parley.platform.inbox.HeldUpKeys.HeldUp;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;

/** Which aggregates' events can't go on just now, and what ends it. */
@RestController
@RequestMapping("/v1/operations/inbox/held-up")
class HeldUpController {

    private final HeldUpKeys keys;

    HeldUpController(HeldUpKeys keys) {
        this.keys = keys;
    }

    /** Why: which of the absent members is there follows from it. */
    enum Why {
        DEAD,
        WAITING,
        GAP
    }

    /**
     * One aggregate.
     *
     * @param events how many are held up
     * @param deadLetter of the dead event, or of the gap once it was reported
     * @param fact that is waited for
     * @param missingFrom first sequence that is missing
     * @param missingTo last one
     */
    record HeldUpView(
            String topic,
            String subject,
            Why why,
            Instant since,
            long events,
            @Nullable String deadLetter,
            @Nullable String fact,
            @Nullable Long missingFrom,
            @Nullable Long missingTo) {

        static HeldUpView of(HeldUp key) {
            return switch (key.cause()) {
                case Cause.Dead(var letter) -> of(key, Why.DEAD, letter, null, null, null);
                case Cause.Waiting(var fact) -> of(key, Why.WAITING, null, fact, null, null);
                case Cause.Gap(var from, var to, var letter) ->
                        of(key, Why.GAP, letter, null, from, to);
            };
        }

        private static HeldUpView of(
                HeldUp key,
                Why why,
                @Nullable String deadLetter,
                @Nullable String fact,
                @Nullable Long missingFrom,
                @Nullable Long missingTo) {
            return new HeldUpView(
                    key.topic(),
                    key.subject(),
                    why,
                    key.since(),
                    key.events(),
                    deadLetter,
                    fact,
                    missingFrom,
                    missingTo);
        }
    }

    @GetMapping
    Page<HeldUpView> list(Paging paging) {
        String after = paging.after().map(Cursor::key).orElse(null);
        return Page.of(keys.list(after, paging.fetch()), paging, last -> Cursor.at(last.id()))
                .map(HeldUpView::of);
    }
}
