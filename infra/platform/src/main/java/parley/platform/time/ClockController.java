package parley.platform.time;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** Forum time as this service sees it, and an operator's way to move it. */
@RestController
@RequestMapping("/v1/clock")
class ClockController {

    private final Clock systemTime;
    private final ForumClock forumTime;

    ClockController(Clock systemTime, ForumClock forumTime) {
        this.systemTime = systemTime;
        this.forumTime = forumTime;
    }

    record ClockFace(Instant now, Instant systemTime, boolean settable) {}

    record NewTime(@NotNull Instant now) {}

    @GetMapping
    ClockFace read() {
        return new ClockFace(
                forumTime.now(), systemTime.instant(), forumTime instanceof MovableForumClock);
    }

    @PutMapping
    ClockFace move(@Valid @RequestBody NewTime time) {
        moved(time.now()).orThrow();
        return read();
    }

    private Outcome<Instant> moved(Instant now) {
        if (forumTime instanceof MovableForumClock movable) {
            movable.move(now);
            return Outcome.of(now);
        }
        return Outcome.refused(
                Refusal.forbidden(
                        "clock-not-settable", "Here forum time is the time of day and stays it."));
    }
}
