package parley.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/**
 * Refuses bodies above the limit with 413: at once where the length is announced, while reading
 * where it is not (chunked).
 */
final class RequestSizeFilter extends OncePerRequestFilter {

    private final DataSize limit;
    private final ProblemAnswers problems;

    RequestSizeFilter(DataSize limit, ProblemAnswers problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.answer(request, response, tooLarge());
        } else {
            chain.doFilter(new BoundedRequest(request, limit.toBytes(), this::tooLarge), response);
        }
    }

    private RefusedException tooLarge() {
        return new RefusedException(
                Refusal.tooLarge(
                                "request-too-large",
                                "A request body holds at most %d bytes.".formatted(limit.toBytes()))
                        .with("limitBytes", limit.toBytes()));
    }
}
