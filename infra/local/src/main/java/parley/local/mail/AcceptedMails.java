package parley.local.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every mail that was accepted, in order, and by its Message-ID. Safe for many threads. */
final class AcceptedMails {

    private final Clock clock;
    private final List<AcceptedMail> inOrder = new ArrayList<>();
    private final Map<String, AcceptedMail> byMessageId = new HashMap<>();

    AcceptedMails(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the mail even where its Message-ID was accepted before. */
    synchronized AcceptedMail accept(byte[] raw) {
        AcceptedMail mail = new AcceptedMail(inOrder.size() + 1, clock.instant(), raw);
        inOrder.add(mail);
        if (!mail.headers().messageId().isEmpty()) {
            byMessageId.putIfAbsent(key(mail.headers().messageId()), mail);
        }
        return mail;
    }

    synchronized List<AcceptedMail> inOrder() {
        return List.copyOf(inOrder);
    }

    synchronized Optional<AcceptedMail> numbered(int number) {
        return number >= 1 && number <= inOrder.size()
                ? Optional.of(inOrder.get(number - 1))
                : Optional.empty();
    }

    /** The first one accepted with this id, which may be given with or without angle brackets. */
    synchronized Optional<AcceptedMail> withMessageId(String messageId) {
        return Optional.ofNullable(byMessageId.get(key(messageId)));
    }

    synchronized int distinctMessageIds() {
        return byMessageId.size();
    }

    private static String key(String messageId) {
        String id = messageId.strip();
        return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }
}
