package parley.notification.adapter.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.mail.*}.
 *
 * @param username absent: the server wants no log-in
 * @param startTls refuse to send over a connection that the server does not encrypt
 * @param connectTimeout for the connection to be made
 * @param answerTimeout for each answer of the server
 * @param lookupUrl where {@code GET /messages?messageId=…} says 200 for an accepted mail and 404
 *     for one that was not; absent: nobody can be asked
 */
@Validated
@ConfigurationProperties("parley.mail")
record MailServerSettings(
        @DefaultValue("localhost") @NotBlank String host,
        @DefaultValue("25") @Min(1) @Max(65_535) int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("5s") Duration answerTimeout,
        @Nullable URI lookupUrl) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "MailServerSettings[" + host + ":" + port + "]";
    }
}
