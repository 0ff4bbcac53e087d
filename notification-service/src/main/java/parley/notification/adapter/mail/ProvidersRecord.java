package parley.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.notification.application.AcceptedMails;

/** {@code GET /messages?messageId=…}: 200 for an accepted mail, 404 for one that was not. */
final class ProvidersRecord implements AcceptedMails {

    private static final Logger log = LoggerFactory.getLogger(ProvidersRecord.class);

    private final URI base;
    private final Duration timeout;
    private final HttpClient http;

    ProvidersRecord(URI base, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public Answer lookUp(String messageId) {
        try {
            int status = http.send(question(messageId), BodyHandlers.discarding()).statusCode();
            return switch (status) {
                case 200 -> Answer.ACCEPTED;
                case 404 -> Answer.NOT_ACCEPTED;
                default -> {
                    log.atWarn()
                            .addKeyValue("status", status)
                            .log("The look-up of a mail got an answer that says nothing");
                    yield Answer.NO_ANSWER;
                }
            };
        } catch (IOException e) {
            log.atWarn().setCause(e).log("The look-up of a mail got no answer");
            return Answer.NO_ANSWER;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.NO_ANSWER;
        }
    }

    private HttpRequest question(String messageId) {
        String path = base.getPath() == null ? "" : base.getPath().replaceFirst("/$", "");
        String query = "messageId=" + URLEncoder.encode(messageId, UTF_8);
        return HttpRequest.newBuilder(base.resolve(path + "/messages?" + query))
                .timeout(timeout)
                .build();
    }
}
