package parley.platform.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the types of problems live.
 *
 * @param baseUri start of every problem's {@code type}; the refusal's code follows after a slash
 */
@ConfigurationProperties("parley.problems")
record ProblemSettings(@DefaultValue("https://problems.parley.example") URI baseUri) {

    URI type(String code) {
        String base = baseUri.toString();
        return URI.create(base.endsWith("/") ? base + code : base + "/" + code);
    }
}
