package parley.notification.application;

import java.util.UUID;

/**
 * Message-IDs (RFC 5322 section 3.6.4) by which a provider is asked whether it has a mail.
 *
 * @param domain right of the at sign; must not change while mails are in doubt
 */
public record MessageIds(String domain) {

    public MessageIds {
        if (!domain.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")) {
            throw new IllegalArgumentException("Not a domain for Message-IDs: " + domain);
        }
    }

    public String of(UUID notification) {
        return "<" + notification + "@" + domain + ">";
    }
}
