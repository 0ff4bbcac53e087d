package parley.registration.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.registration.application.FindRegistrations;
import parley.registration.application.RegistrationForm;
import parley.registration.application.Registrations.Selection;
import parley.registration.application.SubmitRegistration;
import parley.registration.application.Versioned;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationId;

@RestController
@RequestMapping("/v1/forums/{forum}/registrations")
class RegistrationController {

    private final SubmitRegistration submitRegistration;
    private final FindRegistrations findRegistrations;

    RegistrationController(
            SubmitRegistration submitRegistration, FindRegistrations findRegistrations) {
        this.submitRegistration = submitRegistration;
        this.findRegistrations = findRegistrations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RegistrationSummary> submit(
            @PathVariable String forum,
            @RequestBody RegistrationForm form,
            RequestIdentity identity,
            Caller caller) {
        var id = new RegistrationId(identity.idFor("submit-registration/" + forum));
        Versioned<Registration> registration =
                submitRegistration.submit(form, Addressed.forum(forum), id, caller).orThrow();
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/v1/forums/%s/registrations/%s".formatted(forum, id)))
                .eTag(EntityTags.of(registration.version()))
                .body(RegistrationSummary.of(registration.state()));
    }

    @GetMapping
    Page<RegistrationSummary> list(
            @PathVariable String forum,
            @RequestParam(required = false) @Nullable ShownStatus status,
            @RequestParam(required = false) @Nullable String participantType,
            @RequestParam(required = false) @Nullable String reference,
            Paging paging,
            Caller caller) {
        return findRegistrations
                .list(
                        Addressed.forum(forum),
                        new Selection(
                                status == null ? null : status.status(),
                                participantType,
                                reference),
                        paging,
                        caller)
                .orThrow()
                .map(RegistrationSummary::of);
    }

    @GetMapping("/{registration}")
    ResponseEntity<RegistrationView> find(
            @PathVariable String forum, @PathVariable UUID registration, Caller caller) {
        var id = new RegistrationId(registration);
        Versioned<Registration> found =
                findRegistrations.find(Addressed.forum(forum), id, caller).orThrow();
        return ResponseEntity.ok()
                .eTag(EntityTags.of(found.version()))
                .body(RegistrationView.of(found.state()));
    }
}
