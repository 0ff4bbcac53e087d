package parley.registration.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;
import parley.registration.application.FindCheckIns;
import parley.registration.domain.CheckIn;

/** Who came in, for the forum's organisers. */
@RestController
class CheckInController {

    private final FindCheckIns findCheckIns;

    CheckInController(FindCheckIns findCheckIns) {
        this.findCheckIns = findCheckIns;
    }

    record CheckInView(
            String registrationId, String participantId, Instant at, @Nullable String gate) {

        static CheckInView of(CheckIn checkIn) {
            return new CheckInView(
                    checkIn.registration().toString(),
                    checkIn.participant().toString(),
                    checkIn.at(),
                    checkIn.gate() == null ? null : checkIn.gate().value());
        }
    }

    @GetMapping("/v1/forums/{forum}/check-ins")
    Page<CheckInView> checkIns(@PathVariable String forum, Paging paging, Caller caller) {
        return findCheckIns
                .of(Addressed.forum(forum), paging, caller)
                .orThrow()
                .map(CheckInView::of);
    }
}
