package parley.registration.adapter.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.registration.application.ApproveRegistration;
import parley.registration.application.CancelRegistration;
import parley.registration.application.RejectRegistration;
import parley.registration.application.Versioned;
import parley.registration.domain.Reason;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationId;

/** What becomes of a registration. Each command repeated answers with the state that it led to. */
@RestController
@RequestMapping("/v1/forums/{forum}/registrations/{registration}")
class DecisionController {

    private final ApproveRegistration approveRegistration;
    private final RejectRegistration rejectRegistration;
    private final CancelRegistration cancelRegistration;

    DecisionController(
            ApproveRegistration approveRegistration,
            RejectRegistration rejectRegistration,
            CancelRegistration cancelRegistration) {
        this.approveRegistration = approveRegistration;
        this.rejectRegistration = rejectRegistration;
        this.cancelRegistration = cancelRegistration;
    }

    @PostMapping("/approval")
    ResponseEntity<RegistrationSummary> approve(
            @PathVariable String forum, @PathVariable UUID registration, Caller caller) {
        var id = new RegistrationId(registration);
        return answer(approveRegistration.approve(Addressed.forum(forum), id, caller).orThrow());
    }

    @PostMapping("/rejection")
    ResponseEntity<RegistrationSummary> reject(
            @PathVariable String forum,
            @PathVariable UUID registration,
            @Valid @RequestBody ReasonForm form,
            Caller caller) {
        var id = new RegistrationId(registration);
        var reason = new Reason(form.reason());
        return answer(
                rejectRegistration.reject(Addressed.forum(forum), id, reason, caller).orThrow());
    }

    @PostMapping("/cancellation")
    ResponseEntity<RegistrationSummary> cancel(
            @PathVariable String forum,
            @PathVariable UUID registration,
            @Valid @RequestBody(required = false) @Nullable OptionalReasonForm form,
            Caller caller) {
        var id = new RegistrationId(registration);
        var reason = form == null ? null : form.given();
        return answer(
                cancelRegistration.cancel(Addressed.forum(forum), id, reason, caller).orThrow());
    }

    private static ResponseEntity<RegistrationSummary> answer(Versioned<Registration> after) {
        return ResponseEntity.ok()
                .eTag(EntityTags.of(after.version()))
                .body(RegistrationSummary.of(after.state()));
    }
}
