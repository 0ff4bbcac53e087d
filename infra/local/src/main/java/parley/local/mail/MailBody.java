package parley.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The decoded parts of a mail in their order.
 *
 * @param texts all parts of type {@code text/*}, calendars included
 * @param attachments the file names of the others
 */
record MailBody(List<Text> texts, List<String> attachments) {

    /**
     * A part's text.
     *
     * @param type without parameters, in lower case, such as {@code text/html}
     */
    record Text(String type, String content) {}

    MailBody {
        texts = List.copyOf(texts);
        attachments = List.copyOf(attachments);
    }

    static MailBody of(Part mail) {
        List<Text> texts = new ArrayList<>();
        List<String> attachments = new ArrayList<>();
        try {
            collect(mail, texts, attachments);
        } catch (MessagingException | IOException unreadable) {
            texts.add(new Text("text/plain", "(can't be decoded: " + unreadable + ")"));
        }
        return new MailBody(texts, attachments);
    }

    Optional<String> first(String type) {
        return texts.stream()
                .filter(text -> text.type().equals(type))
                .map(Text::content)
                .findFirst();
    }

    private static void collect(Part part, List<Text> texts, List<String> attachments)
            throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, texts, attachments);
            }
        } else if (part.isMimeType("text/*")) {
            texts.add(new Text(typeOf(part), textOf(part, content)));
        } else {
            attachments.add(Optional.ofNullable(part.getFileName()).orElse(typeOf(part)));
        }
    }

    /** Jakarta Mail hands over a stream for text types that it does not know. */
    private static String textOf(Part part, Object content) throws MessagingException, IOException {
        return content instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String typeOf(Part part) throws MessagingException {
        return part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
