package parley.registration.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.registration.application.ChangeConsent;
import parley.registration.application.EraseParticipant;
import parley.registration.application.Versioned;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Purpose;

/** What participants decide about their data; they themselves, or an organiser for them. */
@RestController
@RequestMapping("/v1/forums/{forum}/participants/{participant}")
class PrivacyController {

    private final ChangeConsent changeConsent;
    private final EraseParticipant eraseParticipant;

    PrivacyController(ChangeConsent changeConsent, EraseParticipant eraseParticipant) {
        this.changeConsent = changeConsent;
        this.eraseParticipant = eraseParticipant;
    }

    @GetMapping("/consents")
    ResponseEntity<ConsentsView> consents(
            @PathVariable String forum, @PathVariable UUID participant, Caller caller) {
        var id = new ParticipantId(participant);
        return answer(changeConsent.find(Addressed.forum(forum), id, caller).orThrow());
    }

    /** Whether the participant's company may be recommended to others. */
    @PutMapping("/consents/recommendation")
    ResponseEntity<ConsentsView> recommendation(
            @PathVariable String forum,
            @PathVariable UUID participant,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConsentForm form,
            Caller caller) {
        var id = new ParticipantId(participant);
        long seen = EntityTags.required(ifMatch);
        return answer(
                changeConsent
                        .say(
                                Addressed.forum(forum),
                                id,
                                Purpose.RECOMMENDATION,
                                form.given(),
                                seen,
                                caller)
                        .orThrow());
    }

    /** Cancels the registration and forgets the person, for good and in all services. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String forum, @PathVariable UUID participant, Caller caller) {
        eraseParticipant
                .erase(Addressed.forum(forum), new ParticipantId(participant), caller)
                .orThrow();
    }

    private static ResponseEntity<ConsentsView> answer(Versioned<Known> participant) {
        return ResponseEntity.ok()
                .eTag(EntityTags.of(participant.version()))
                .body(ConsentsView.of(participant.state().consents()));
    }
}
