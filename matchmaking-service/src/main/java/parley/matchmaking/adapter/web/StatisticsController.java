package parley.matchmaking.adapter.web;

import java.util.SortedMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.CountForum;
import parley.matchmaking.application.CountForum.ForumFigures;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;

@RestController
class StatisticsController {

    private final CountForum count;

    StatisticsController(CountForum count) {
        this.count = count;
    }

    /**
     * What a press release needs.
     *
     * @param meetingsAccepted by both sides, whatever became of them
     * @param meetingsScheduled in the published schedule, whatever became of them
     * @param meetingsCancelled of those scheduled
     * @param meetingsMissed of those scheduled: a side did not come
     * @param consultationsHeld the press's word for meetings held
     * @param mous signed by both sides
     */
    record StatisticsView(
            long meetingsRequested,
            long meetingsAccepted,
            long meetingsScheduled,
            long meetingsCancelled,
            long meetingsHeld,
            long meetingsMissed,
            long consultationsHeld,
            long companies,
            long sellers,
            long buyers,
            SortedMap<String, Long> buyersByCountry,
            long mous) {

        static StatisticsView of(ForumFigures figures) {
            return new StatisticsView(
                    figures.requested(),
                    figures.accepted(),
                    figures.scheduled(),
                    figures.cancelled(),
                    figures.held(),
                    figures.missed(),
                    figures.held(),
                    figures.companies(),
                    figures.sellers(),
                    figures.buyers(),
                    figures.buyersByCountry(),
                    figures.mous());
        }
    }

    @GetMapping("/v1/forums/{forum}/statistics")
    StatisticsView statistics(@PathVariable String forum, Caller caller) {
        return StatisticsView.of(count.count(new ForumId(forum), caller).orThrow());
    }
}
