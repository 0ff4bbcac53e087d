package parley.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.security.Callers;
import parley.platform.web.ProblemAnswers;

/**
 * Answers a repeated POST under {@code /v1} with what the first one was answered. Only success is
 * kept: a refusal or failure changed nothing, so its repetition is decided anew and sees what is
 * true then. A replayed answer carries {@code Idempotency-Replayed: true}.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private final KeyedRequests requests;
    private final Fingerprints fingerprints;
    private final ProblemAnswers problems;

    IdempotencyFilter(KeyedRequests requests, Fingerprints fingerprints, ProblemAnswers problems) {
        this.requests = requests;
        this.fingerprints = fingerprints;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(IdempotencyKey.HEADER) == null
                || !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Attempt attempt;
        RereadableRequest rereadable;
        try {
            KeyedRequest keyed = KeyedRequest.of(request, Callers.current());
            rereadable = RereadableRequest.of(request);
            attempt =
                    requests.begin(keyed.id(), keyed.subject(), fingerprints.of(rereadable.body()));
        } catch (RefusedException | DataAccessException e) {
            problems.answer(request, response, e);
            return;
        }
        switch (attempt) {
            case Attempt.Begun(RequestRecord begun) -> run(begun, rereadable, response, chain);
            case Attempt.Repeated(StoredAnswer answer) -> replay(answer, response);
            case Attempt.InFlight inFlight -> problems.answer(request, response, refused(inFlight));
            case Attempt.OtherBody _ -> problems.answer(request, response, reused());
        }
    }

    private void run(
            RequestRecord begun,
            RereadableRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        Optional<StoredAnswer> success = Optional.empty();
        try {
            chain.doFilter(request, answer);
            success = success(answer);
        } finally {
            remember(begun, success);
        }
        answer.copyBodyToResponse();
    }

    /** The command's outcome stands whatever becomes of the memory of it: its lease runs out. */
    private void remember(RequestRecord begun, Optional<StoredAnswer> success) {
        try {
            success.ifPresentOrElse(
                    answer -> requests.done(begun, answer), () -> requests.withdrawn(begun));
        } catch (DataAccessException e) {
            LOG.atWarn().setCause(e).log("The answer to a keyed request was not remembered");
        }
    }

    private static Optional<StoredAnswer> success(ContentCachingResponseWrapper answer) {
        if (answer.getStatus() < 200 || answer.getStatus() > 299) {
            return Optional.empty();
        }
        return Optional.of(
                new StoredAnswer(
                        answer.getStatus(),
                        answer.getHeader(HttpHeaders.LOCATION),
                        answer.getHeader(HttpHeaders.ETAG),
                        answer.getContentType(),
                        new String(answer.getContentAsByteArray(), UTF_8)));
    }

    private static void replay(StoredAnswer answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.entityTag() != null) {
            response.setHeader(HttpHeaders.ETAG, answer.entityTag());
        }
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body().getBytes(UTF_8));
    }

    private static RefusedException refused(Attempt.InFlight inFlight) {
        return new RefusedException(
                Refusal.conflict(
                                "idempotency-key-in-flight",
                                "The first request with this key is still at work.")
                        .retryAfter(inFlight.left()));
    }

    private static RefusedException reused() {
        return new RefusedException(
                Refusal.invalid(
                        "idempotency-key-reused",
                        "This key came before with another body. Use a new key for a new request."));
    }
}
