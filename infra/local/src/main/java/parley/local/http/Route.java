package parley.local.http;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers a method and path.
 *
 * @param path matched as a whole; its groups are handed to the handler
 */
public record Route(String method, Pattern path, BiFunction<Request, Matcher, Answer> handler) {

    public static Route get(String path, BiFunction<Request, Matcher, Answer> handler) {
        return new Route("GET", Pattern.compile(path), handler);
    }

    public static Route post(String path, BiFunction<Request, Matcher, Answer> handler) {
        return new Route("POST", Pattern.compile(path), handler);
    }

    Optional<Answer> answer(Request request) {
        Matcher matcher = path.matcher(request.path());
        return method.equals(request.method()) && matcher.matches()
                ? Optional.of(handler.apply(request, matcher))
                : Optional.empty();
    }
}
