package parley.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import parley.platform.aggregate.OutboxFullException;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/**
 * The one place where what went wrong becomes an answer: refusals, races in the store, missing
 * rights and everything unexpected. What Spring MVC itself refuses is worded by {@link
 * RequestProblems}.
 */
@RestControllerAdvice
class ProblemAdvice extends RequestProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Duration LATER = Duration.ofSeconds(30);

    ProblemAdvice(Problems problems) {
        super(problems);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException e) {
        return problems.answer(e.refusal());
    }

    /** Two requests created the same thing; this one came second. */
    @ExceptionHandler
    ResponseEntity<Object> duplicate(DuplicateKeyException e) {
        return problems.answer(
                Refusal.conflict(
                        "already-exists",
                        "The same thing was created at the same time. Read it, then decide again."));
    }

    @ExceptionHandler
    ResponseEntity<Object> overtaken(OptimisticLockingFailureException e) {
        return problems.answer(
                Refusal.stale(
                        "version-changed",
                        "Another change came first. Read it again, then repeat the change."));
    }

    @ExceptionHandler
    ResponseEntity<Object> outboxFull(OutboxFullException e) {
        return problems.answer(
                Refusal.unavailable(
                                "outbox-full",
                                "Too much is still unpublished here, so nothing more is taken.")
                        .retryAfter(LATER));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, QueryTimeoutException.class})
    ResponseEntity<Object> storeUnavailable(Exception e) {
        LOG.atWarn().setCause(e).log("The store did not answer");
        return problems.answer(
                Refusal.unavailable("store-unavailable", "The store did not answer in time.")
                        .retryAfter(SOON));
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException e) {
        return switch (e) {
            case AuthenticationServiceException unreachable -> {
                LOG.atWarn().setCause(unreachable).log("The issuer's keys could not be fetched");
                yield problems.answer(
                        Refusal.unavailable(
                                        "issuer-unavailable",
                                        "Tokens can't be checked: the issuer does not answer.")
                                .retryAfter(SOON));
            }
            case InsufficientAuthenticationException missing ->
                    unauthorized("token-required", "This call needs a bearer token.");
            default -> unauthorized("token-invalid", "The bearer token is not valid here.");
        };
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e) {
        return problems.answer(Refusal.forbidden("role-required", "This call needs another role."));
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        LOG.atError()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("path", request.getRequestURI())
                .setCause(e)
                .log("A request failed unexpectedly");
        return ResponseEntity.internalServerError()
                .body(
                        problems.problem(
                                500,
                                "internal-error",
                                "Something is broken here. The correlation id leads to it."));
    }

    private ResponseEntity<Object> unauthorized(String code, String detail) {
        return ResponseEntity.status(401).body(problems.problem(401, code, detail));
    }
}
