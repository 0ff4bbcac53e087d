package parley.registration.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.registration.application.ChangeForum;
import parley.registration.application.CreateForum;
import parley.registration.application.ForumForm;
import parley.registration.application.OrganisedForums;
import parley.registration.application.Versioned;
import parley.registration.domain.Forum;

@RestController
@RequestMapping("/v1/forums")
class ForumController {

    private final CreateForum createForum;
    private final ChangeForum changeForum;
    private final OrganisedForums forums;

    ForumController(CreateForum createForum, ChangeForum changeForum, OrganisedForums forums) {
        this.createForum = createForum;
        this.changeForum = changeForum;
        this.forums = forums;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ForumView> create(@RequestBody ForumForm form, Caller caller) {
        return created(createForum.create(form, caller).orThrow());
    }

    @GetMapping("/{forum}")
    ResponseEntity<ForumView> find(@PathVariable String forum) {
        return found(forums.find(Addressed.forum(forum)).orThrow());
    }

    @PostMapping("/{forum}/participant-types")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ForumView> define(
            @PathVariable String forum,
            @Valid @RequestBody ParticipantTypeForm form,
            Caller caller) {
        return created(changeForum.define(Addressed.forum(forum), form.type(), caller).orThrow());
    }

    @PostMapping("/{forum}/opening")
    ResponseEntity<ForumView> open(@PathVariable String forum, Caller caller) {
        return found(changeForum.open(Addressed.forum(forum), caller).orThrow());
    }

    @PostMapping("/{forum}/closing")
    ResponseEntity<ForumView> close(@PathVariable String forum, Caller caller) {
        return found(changeForum.close(Addressed.forum(forum), caller).orThrow());
    }

    private static ResponseEntity<ForumView> found(Versioned<Forum> forum) {
        return ResponseEntity.ok()
                .eTag(EntityTags.of(forum.version()))
                .body(ForumView.of(forum.state()));
    }

    private static ResponseEntity<ForumView> created(Versioned<Forum> forum) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/v1/forums/" + forum.state().id()))
                .eTag(EntityTags.of(forum.version()))
                .body(ForumView.of(forum.state()));
    }
}
