package parley.session.adapter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.security.Caller;
import parley.session.application.FindSeats;
import parley.session.application.GiveBackSeat;
import parley.session.application.TakeSeat;
import parley.session.domain.ParticipantId;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Seats; a participant's id is the subject of its token. */
@RestController
@RequestMapping("/v1/forums/{forum}/sessions/{session}/seats")
class SeatController {

    private final TakeSeat take;
    private final GiveBackSeat giveBack;
    private final FindSeats find;

    SeatController(TakeSeat take, GiveBackSeat giveBack, FindSeats find) {
        this.take = take;
        this.giveBack = giveBack;
        this.find = find;
    }

    @PutMapping("/{participant}")
    SeatView take(
            @PathVariable String forum,
            @PathVariable UUID session,
            @PathVariable UUID participant,
            Caller caller) {
        ParticipantId who = new ParticipantId(participant);
        Session seated = take.take(caller, forum, new SessionId(session), who).orThrow();
        return SeatView.of(seated, who);
    }

    @DeleteMapping("/{participant}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(
            @PathVariable String forum,
            @PathVariable UUID session,
            @PathVariable UUID participant,
            Caller caller) {
        giveBack.giveBack(caller, forum, new SessionId(session), new ParticipantId(participant))
                .orThrow();
    }

    @GetMapping
    SeatsView list(@PathVariable String forum, @PathVariable UUID session, Caller caller) {
        return SeatsView.of(find.of(caller, forum, new SessionId(session)).orThrow());
    }
}
