package parley.benchmarks.modulith;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegistrationController {

    private final RegisterAttendee registerAttendee;

    RegistrationController(RegisterAttendee registerAttendee) {
        this.registerAttendee = registerAttendee;
    }

    @PostMapping("/v1/forums/{forum}/registrations")
    ResponseEntity<RegistrationSubmitted> register(
            @PathVariable String forum, @RequestBody RegistrationForm form) {
        RegistrationSubmitted submitted = registerAttendee.register(forum, form);
        return ResponseEntity.created(
                        URI.create(
                                "/v1/forums/%s/registrations/%s"
                                        .formatted(forum, submitted.registrationId())))
                .body(submitted);
    }
}
