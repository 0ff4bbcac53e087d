package parley.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import parley.platform.correlation.Correlation;
import parley.platform.refusal.Refusal;

/**
 * Words a refusal as a problem detail (RFC 9457): {@code type} ends with the stable {@code code},
 * and {@code correlationId} leads to the logs.
 */
final class Problems {

    private final ProblemSettings settings;

    Problems(ProblemSettings settings) {
        this.settings = settings;
    }

    ResponseEntity<Object> answer(Refusal refusal) {
        ProblemDetail problem = problem(refusal.kind().status(), refusal.code(), refusal.detail());
        refusal.properties().forEach(problem::setProperty);
        HttpHeaders headers = new HttpHeaders();
        if (refusal.properties().get(Refusal.RETRY_AFTER) instanceof Number seconds) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    ProblemDetail problem(int status, String code, String detail) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setType(settings.type(code));
        problem.setTitle(title(code));
        problem.setProperty("code", code);
        problem.setProperty("correlationId", Correlation.current().id());
        return problem;
    }

    ProblemDetail invalidFields(List<WrongField> wrong) {
        return withErrors(problem(400, "invalid-fields", "Wrong fields: " + wrong.size()), wrong);
    }

    ProblemDetail unreadableBody(WrongField wrong) {
        return withErrors(
                problem(400, "unreadable-body", "The body can't be read. " + wrong.message()),
                List.of(wrong));
    }

    private static ProblemDetail withErrors(ProblemDetail problem, List<WrongField> wrong) {
        problem.setProperty("errors", wrong);
        return problem;
    }

    /** For a status that no rule of ours explains further. */
    ProblemDetail ofStatus(HttpStatusCode status, @Nullable String detail) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String code =
                known == null
                        ? "status-" + status.value()
                        : known.getReasonPhrase()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-");
        return problem(
                status.value(), code, detail == null ? "The request can't be handled." : detail);
    }

    /** {@code no-held-meeting} → {@code No held meeting}. */
    private static String title(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
