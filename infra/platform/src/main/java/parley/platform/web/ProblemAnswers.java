package parley.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets a filter answer through the same advice as a controller; a bean. */
public final class ProblemAnswers {

    private final ObjectProvider<HandlerExceptionResolver> advice;

    /** Asked for late: filters exist before Spring MVC does. */
    ProblemAnswers(ObjectProvider<HandlerExceptionResolver> advice) {
        this.advice = advice;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, Exception problem)
            throws IOException {
        if (advice.getObject().resolveException(request, response, null, problem) == null) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
