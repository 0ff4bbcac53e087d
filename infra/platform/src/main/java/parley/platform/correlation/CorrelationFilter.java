package parley.platform.correlation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its correlation before anything else sees it, and names it in the answer,
 * refused requests included.
 */
final class CorrelationFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = CorrelationFilter.class.getName();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Correlation correlation = correlationOf(request);
        request.setAttribute(ATTRIBUTE, correlation);
        response.setHeader(Correlation.HEADER, correlation.id());
        try {
            correlation.call(
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The container's error page is a second dispatch of the same request: same correlation. */
    private static Correlation correlationOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Correlation known
                ? known
                : Correlation.of(
                        request.getHeader(Correlation.HEADER),
                        null,
                        TraceParent.of(request.getHeader(TraceParent.HEADER)));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
