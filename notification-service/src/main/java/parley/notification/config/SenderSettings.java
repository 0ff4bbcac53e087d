package parley.notification.config;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.mail.sender.*}.
 *
 * @param address in From, and as the organiser of meetings
 * @param messageIdDomain right of the at sign in Message-IDs; keep it, or mails in doubt can't be
 *     looked up
 */
@Validated
@ConfigurationProperties("parley.mail.sender")
record SenderSettings(
        @DefaultValue("forum@parley.example") @NotBlank @Email String address,
        @DefaultValue("mail.parley.example") @NotBlank String messageIdDomain) {}
