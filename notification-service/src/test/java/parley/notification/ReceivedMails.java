package parley.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import parley.platform.event.WireJson;

/** What a mail sink has accepted, parsed from the bytes that arrived. */
public record ReceivedMails(URI sink) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Session PLAIN = Session.getInstance(new Properties());

    /** Of all that were ever accepted, in order, those to this address. */
    public List<ReceivedMail> to(String address) {
        return Stream.of(
                        new WireJson()
                                .read(
                                        new String(get("/messages"), StandardCharsets.UTF_8),
                                        Summary[].class))
                .filter(summary -> summary.to().contains(address))
                .map(summary -> parsed(get("/mails/" + summary.number() + ".eml")))
                .toList();
    }

    private byte[] get(String path) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(sink.resolve(path)).build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ReceivedMail parsed(byte[] raw) {
        try {
            return new ReceivedMail(new MimeMessage(PLAIN, new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Not a mail", e);
        }
    }

    record Summary(int number, String to) {}

    /** One of them. */
    public record ReceivedMail(MimeMessage message) {

        public String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The decoded content of the first part of this type, which may have parameters. */
        public Optional<String> part(String type) {
            return parts(message).stream()
                    .filter(part -> isOf(part, type))
                    .findFirst()
                    .map(ReceivedMail::text);
        }

        /** Types with their parameters, depth first. */
        public List<String> types() {
            return parts(message).stream().map(ReceivedMail::type).toList();
        }

        private static List<Part> parts(Part part) {
            List<Part> found = new ArrayList<>();
            found.add(part);
            try {
                if (part.getContent() instanceof Multipart parts) {
                    for (int i = 0; i < parts.getCount(); i++) {
                        BodyPart child = parts.getBodyPart(i);
                        found.addAll(parts(child));
                    }
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalArgumentException("Not a mail", e);
            }
            return found;
        }

        private static boolean isOf(Part part, String type) {
            try {
                return part.isMimeType(type);
            } catch (MessagingException e) {
                throw new IllegalArgumentException("Not a mail", e);
            }
        }

        private static String type(Part part) {
            try {
                return part.getContentType().replaceAll("\\s+", " ");
            } catch (MessagingException e) {
                throw new IllegalArgumentException("Not a mail", e);
            }
        }

        private static String text(Part part) {
            try {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (MessagingException | IOException e) {
                throw new IllegalArgumentException("Not a mail", e);
            }
        }
    }
}
