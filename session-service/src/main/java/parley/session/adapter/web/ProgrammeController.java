package parley.session.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Page;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.session.application.ListedConflict;
import parley.session.application.ReadDraft;
import parley.session.application.ReadProgramme;
import parley.session.application.ReleaseProgramme;
import parley.session.domain.Programme;

@RestController
@RequestMapping("/v1/forums/{forum}/programme")
class ProgrammeController {

    private final ReadDraft draft;
    private final ReleaseProgramme release;
    private final ReadProgramme read;

    ProgrammeController(ReadDraft draft, ReleaseProgramme release, ReadProgramme read) {
        this.draft = draft;
        this.release = release;
        this.read = read;
    }

    /** Of the draft; all of them, by kind, then in the programme's order. */
    @GetMapping("/conflicts")
    Page<ListedConflict> conflicts(@PathVariable String forum, Caller caller) {
        return Page.whole(draft.conflicts(caller, forum).orThrow()).map(ListedConflict::of);
    }

    @PostMapping("/releases")
    ResponseEntity<ReleaseView> release(
            @PathVariable String forum,
            @Valid @RequestBody(required = false) @Nullable ReleaseRequest request,
            RequestIdentity identity,
            Caller caller) {
        UUID id = identity.idFor("release-programme/" + forum);
        Programme released =
                release.release(caller, forum, ReleaseRequest.accepted(request), id).orThrow();
        return ResponseEntity.created(URI.create("/v1/forums/%s/programme".formatted(forum)))
                .eTag(EntityTags.of(released.version()))
                .body(ReleaseView.of(released));
    }

    /** Public: needs no token. */
    @GetMapping
    ResponseEntity<ProgrammeView> released(@PathVariable String forum) {
        Programme programme = read.released(forum).orThrow();
        return ResponseEntity.ok()
                .eTag(EntityTags.of(programme.version()))
                .body(ProgrammeView.of(programme));
    }
}
