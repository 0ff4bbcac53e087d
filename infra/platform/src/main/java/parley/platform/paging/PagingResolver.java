package parley.platform.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

final class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Paging(
                limit(request.getParameter("limit")),
                Optional.ofNullable(request.getParameter("cursor")).map(Cursor::parse));
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return Paging.DEFAULT_LIMIT;
        }
        if (limit.matches("[1-9]\\d{0,2}") && Integer.parseInt(limit) <= Paging.GREATEST_LIMIT) {
            return Integer.parseInt(limit);
        }
        throw new RefusedException(
                Refusal.malformed(
                        "limit-out-of-range",
                        "limit is a number from 1 to " + Paging.GREATEST_LIMIT + "."));
    }
}
