package parley.faults.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.faults.judge.SentMail.CalendarPart;
import parley.faults.load.Load;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads everything that the mail sink has accepted. */
final class Mails {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+@[^\\s<>\"]+");

    private final HttpClient http;
    private final URI sink;

    Mails(HttpClient http, URI sink) {
        this.http = http;
        this.sink = sink;
    }

    /**
     * In the order of acceptance. The probe's mails have no calendar, so theirs is not looked for.
     */
    List<SentMail> accepted() {
        List<SentMail> mails = new ArrayList<>();
        for (JsonNode mail : JsonMapper.shared().readTree(bytes("/messages"))) {
            Matcher address = ADDRESS.matcher(mail.path("to").asString());
            String to = address.find() ? address.group() : "";
            int number = mail.path("number").asInt();
            mails.add(
                    new SentMail(
                            number,
                            mail.path("messageId").asString(),
                            to,
                            to.endsWith(Load.DOMAIN) ? Optional.empty() : calendar(number)));
        }
        return mails;
    }

    private Optional<CalendarPart> calendar(int number) {
        byte[] raw = bytes("/mails/" + number + ".eml");
        try {
            String text =
                    calendarText(
                            new MimeMessage(
                                    (jakarta.mail.@Nullable Session) null,
                                    new ByteArrayInputStream(raw)));
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new CalendarPart(
                                    value(text, "UID"),
                                    value(text, "METHOD"),
                                    Integer.parseInt(value(text, "SEQUENCE"))));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("mail " + number + " is none", unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of the first calendar part; empty where there is none. */
    private static String calendarText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            try (InputStream content = part.getInputStream()) {
                return new String(content.readAllBytes(), UTF_8);
            }
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = calendarText(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String value(String calendar, String property) {
        Matcher line = Pattern.compile("(?m)^" + property + ":(.*?)\\r?$").matcher(calendar);
        if (!line.find()) {
            throw new IllegalStateException("a calendar without " + property);
        }
        return line.group(1);
    }

    private byte[] bytes(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(sink.resolve(path)).build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException away) {
            throw new UncheckedIOException("the mail sink does not answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading mails", stopped);
        }
    }
}
