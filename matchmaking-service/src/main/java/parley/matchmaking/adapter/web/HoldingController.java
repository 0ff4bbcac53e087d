package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.HoldMeeting;
import parley.matchmaking.application.RecordOutcome;
import parley.matchmaking.application.ReportNoShow;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.security.Caller;

/** On the day. */
@RestController
@RequestMapping("/v1/forums/{forum}/meetings/{id}")
class HoldingController {

    private final HoldMeeting hold;
    private final RecordOutcome outcomes;
    private final ReportNoShow noShows;

    HoldingController(HoldMeeting hold, RecordOutcome outcomes, ReportNoShow noShows) {
        this.noShows = noShows;
        this.hold = hold;
        this.outcomes = outcomes;
    }

    /**
     * Who did not come.
     *
     * @param absent companies: one side or both
     */
    record NoShowBody(@NotEmpty Set<UUID> absent) {

        Set<CompanyId> companies() {
            return absent.stream().map(CompanyId::new).collect(Collectors.toSet());
        }
    }

    record RecordedOutcomes(List<RecordedOutcome> items) {}

    record RecordedOutcome(UUID company, OutcomeBody outcome) {}

    @PostMapping("/start")
    MeetingView start(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(hold.start(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PostMapping("/end")
    MeetingView end(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MeetingView.of(hold.end(new ForumId(forum), new MeetingId(id), caller).orThrow());
    }

    @PostMapping("/no-show")
    MeetingView noShow(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid NoShowBody body) {
        return MeetingView.of(
                noShows.report(new ForumId(forum), new MeetingId(id), caller, body.companies())
                        .orThrow());
    }

    @PostMapping("/outcome")
    MeetingView outcome(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid OutcomeBody body) {
        return MeetingView.of(
                outcomes.record(new ForumId(forum), new MeetingId(id), caller, body.proposed())
                        .orThrow());
    }

    /** What the caller may see of it: a side its own, those who oversee the forum both. */
    @GetMapping("/outcome")
    RecordedOutcomes outcomes(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return new RecordedOutcomes(
                outcomes
                        .read(new ForumId(forum), new MeetingId(id), caller)
                        .orThrow()
                        .entrySet()
                        .stream()
                        .map(
                                one ->
                                        new RecordedOutcome(
                                                one.getKey().value(),
                                                OutcomeBody.of(one.getValue())))
                        .toList());
    }
}
