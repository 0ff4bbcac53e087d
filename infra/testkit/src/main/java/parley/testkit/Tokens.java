package parley.testkit;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;

/**
 * Access tokens that a {@link ServiceTest} accepts, issued and verified as in production: by an
 * issuer on loopback and its published keys. Used as {@code headers.setBearerAuth(token)}.
 */
public final class Tokens {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Tokens() {}

    public static String organiser(String subject) {
        return token(subject, "organiser");
    }

    public static String participant(String subject) {
        return token(subject, "participant");
    }

    public static String interpreter(String subject) {
        return token(subject, "interpreter");
    }

    public static String service(String subject) {
        return token(subject, "service");
    }

    public static String operator() {
        return token("operator", "operator");
    }

    /**
     * A token with any roles.
     *
     * @param roles as in the claim {@code roles}, in lower case, joined by spaces; may be empty
     */
    public static String token(String subject, String roles) {
        String form =
                "grant_type=client_credentials&client_id=%s&scope=%s"
                        .formatted(encoded(subject), encoded(roles));
        HttpRequest request =
                HttpRequest.newBuilder(TestBackends.issuer().tokenEndpoint())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException("No token: " + answer.body());
            }
            return JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The issuer's answer is not JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
