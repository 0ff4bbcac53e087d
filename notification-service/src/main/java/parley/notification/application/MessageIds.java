package parley.notification.application;

import java.util.Optional;
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

    /** The notification of a Message-ID of ours, with or without angle brackets. */
    public Optional<UUID> notification(String messageId) {
        String bare = messageId.strip().replaceFirst("^<", "").replaceFirst(">$", "");
        String suffix = "@" + domain;
        if (!bare.endsWith(suffix)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(bare.substring(0, bare.length() - suffix.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String of(UUID notification) {
        return "<" + notification + "@" + domain + ">";
    }
}
