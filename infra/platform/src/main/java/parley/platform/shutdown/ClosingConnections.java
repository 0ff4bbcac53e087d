package parley.platform.shutdown;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the service drains, each answer ends its connection (RFC 9112, 9.6): a client that kept it
 * open would send its next request into a server that has just closed it.
 */
final class ClosingConnections extends OncePerRequestFilter {

    private final Drain drain;

    ClosingConnections(Drain drain) {
        this.drain = drain;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (drain.isDraining()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }
}
