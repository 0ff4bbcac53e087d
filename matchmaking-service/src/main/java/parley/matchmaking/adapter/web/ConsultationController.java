package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.ReadConsultation;
import parley.matchmaking.application.SetUpConsultation;
import parley.matchmaking.application.Versioned;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.platform.web.Precondition;

@RestController
@RequestMapping("/v1/forums/{forum}/consultation")
class ConsultationController {

    private final SetUpConsultation setUp;
    private final ReadConsultation read;

    ConsultationController(SetUpConsultation setUp, ReadConsultation read) {
        this.setUp = setUp;
        this.read = read;
    }

    @PutMapping
    ResponseEntity<ConsultationBody> put(
            @PathVariable String forum,
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String ifNoneMatch,
            @RequestBody @Valid ConsultationBody body) {
        ForumId id = new ForumId(forum);
        return switch (EntityTags.precondition(ifMatch, ifNoneMatch)) {
            case Precondition.Absent _ ->
                    answer(HttpStatus.CREATED, setUp.create(id, caller, body.proposed()).orThrow());
            case Precondition.AtVersion(long version) ->
                    answer(
                            HttpStatus.OK,
                            setUp.change(id, caller, version, body.proposed()).orThrow());
        };
    }

    @GetMapping
    ResponseEntity<ConsultationBody> get(@PathVariable String forum, Caller caller) {
        return answer(HttpStatus.OK, read.read(new ForumId(forum), caller).orThrow());
    }

    private static ResponseEntity<ConsultationBody> answer(
            HttpStatus status, Versioned<Consultation> consultation) {
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(consultation.version()))
                .body(ConsultationBody.of(consultation.value().setUp()));
    }
}
