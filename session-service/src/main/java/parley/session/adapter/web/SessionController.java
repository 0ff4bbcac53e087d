package parley.session.adapter.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Page;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.session.application.CancelSession;
import parley.session.application.ChangeSession;
import parley.session.application.FindSessions;
import parley.session.application.PlanSession;
import parley.session.application.Versioned;
import parley.session.domain.Session;
import parley.session.domain.SessionCode;
import parley.session.domain.SessionId;

@RestController
@RequestMapping("/v1/forums/{forum}/sessions")
class SessionController {

    private final PlanSession plan;
    private final ChangeSession change;
    private final CancelSession cancel;
    private final FindSessions find;

    SessionController(
            PlanSession plan, ChangeSession change, CancelSession cancel, FindSessions find) {
        this.plan = plan;
        this.change = change;
        this.cancel = cancel;
        this.find = find;
    }

    @PostMapping
    ResponseEntity<SessionView> plan(
            @PathVariable String forum,
            @Valid @RequestBody SessionRequest session,
            RequestIdentity identity,
            Caller caller) {
        UUID request = identity.idFor("plan-session/" + forum);
        Versioned<Session> planned =
                plan.plan(caller, forum, requiredCode(session), session.plan(), request).orThrow();
        URI address =
                URI.create("/v1/forums/%s/sessions/%s".formatted(forum, planned.state().id()));
        return answer(ResponseEntity.created(address), planned);
    }

    @PutMapping("/{session}")
    ResponseEntity<SessionView> change(
            @PathVariable String forum,
            @PathVariable UUID session,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SessionRequest changed,
            Caller caller) {
        long seen = EntityTags.required(ifMatch);
        return answer(
                ResponseEntity.ok(),
                change.change(
                                caller,
                                forum,
                                new SessionId(session),
                                changed.sessionCode(),
                                changed.plan(),
                                seen)
                        .orThrow());
    }

    @PostMapping("/{session}/cancellation")
    ResponseEntity<SessionView> cancel(
            @PathVariable String forum,
            @PathVariable UUID session,
            @Valid @RequestBody(required = false) @Nullable CancellationRequest cancellation,
            Caller caller) {
        String reason = cancellation == null ? null : cancellation.reason();
        return answer(
                ResponseEntity.ok(),
                cancel.cancel(caller, forum, new SessionId(session), reason).orThrow());
    }

    @GetMapping("/{session}")
    ResponseEntity<SessionView> get(
            @PathVariable String forum, @PathVariable UUID session, Caller caller) {
        return answer(
                ResponseEntity.ok(), find.one(caller, forum, new SessionId(session)).orThrow());
    }

    /**
     * By start, then code, cancelled ones too; a programme is short, so the list is always whole.
     */
    @GetMapping
    Page<SessionView> list(@PathVariable String forum, Caller caller) {
        return Page.whole(find.all(caller, forum).orThrow())
                .map(session -> SessionView.of(session.state()));
    }

    private static SessionCode requiredCode(SessionRequest session) {
        SessionCode code = session.sessionCode();
        if (code == null) {
            throw WrongFields.required("code");
        }
        return code;
    }

    private static ResponseEntity<SessionView> answer(
            ResponseEntity.BodyBuilder answer, Versioned<Session> session) {
        return answer.eTag(EntityTags.of(session.version())).body(SessionView.of(session.state()));
    }
}
