package parley.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailSinkIT {

    private static final Instant NOW = Instant.parse("2020-10-28T01:00:00Z");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MailSink sink;

    @BeforeEach
    void start() {
        sink = MailSink.start(0, 0, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        sink.close();
    }

    @Test
    void namesInEveryScriptSurvive() throws Exception {
        send(mail("<m1@parley.example>", "김민수", "등록 확정: 김민수 · 李娜 · Иванов · Nguyễn"));

        JsonNode message = json("/messages").get(0);

        assertThat(message.path("to").asString()).isEqualTo("김민수 <to@parley.example>");
        assertThat(message.path("subject").asString())
                .isEqualTo("등록 확정: 김민수 · 李娜 · Иванов · Nguyễn");
        assertThat(get("/mails").body())
                .contains("등록 확정: 김민수 · 李娜 · Иванов · Nguyễn", "김민수 님, 환영합니다");
    }

    @Test
    void aMailIsFoundByItsMessageIdWithAndWithoutBrackets() throws Exception {
        send(mail("<m2@parley.example>", "Nguyễn", "Xác nhận"));

        assertThat(json("/messages?messageId=%3Cm2@parley.example%3E").path("accepted").asBoolean())
                .isTrue();
        assertThat(json("/messages?messageId=m2@parley.example").path("receivedAt").asString())
                .isEqualTo(NOW.toString());
    }

    @Test
    void aMailThatNeverCameIsNotFound() throws Exception {
        HttpResponse<String> answer = get("/messages?messageId=%3Cnever@parley.example%3E");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void aMailThatWasSentTwiceCountsOnce() throws Exception {
        send(mail("<m3@parley.example>", "Иванов", "Подтверждение"));
        send(mail("<m3@parley.example>", "Иванов", "Подтверждение"));

        assertThat(sink.distinctMessageIds()).isEqualTo(1);
        assertThat(json("/messages")).hasSize(2);
    }

    @Test
    void theBytesAreKeptAsTheyCame() throws Exception {
        MimeMessage mail = mail("<m4@parley.example>", "李娜", ".確認");
        mail.setText(".a line that begins with a dot\r\n..two\r\n", "utf-8");

        send(mail);

        assertThat(get("/mails/1.eml").body()).isEqualTo(bytesOf(mail));
    }

    @Test
    void whatAMailSaysIsNeverRunByThePage() throws Exception {
        send(mail("<m5@parley.example>", "x", "<script>alert(1)</script>"));

        assertThat(get("/mails").body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(get("/mails/1").body()).doesNotContain("<script>alert");
    }

    private void send(MimeMessage mail) throws Exception {
        Transport.send(mail);
    }

    private MimeMessage mail(String messageId, String name, String subject) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(sink.smtpPort()));
        MimeMessage mail = new FixedIdMessage(Session.getInstance(properties), messageId);
        mail.setFrom(new InternetAddress("forum@parley.example"));
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress("to@parley.example", name, "utf-8"));
        mail.setSubject(subject, "utf-8");
        mail.setText(name + " 님, 환영합니다\r\n", "utf-8");
        return mail;
    }

    private static String bytesOf(MimeMessage mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String path) throws Exception {
        return JSON.readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(sink.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Jakarta Mail would write its own id when a mail is sent. */
    private static final class FixedIdMessage extends MimeMessage {

        private final String messageId;

        FixedIdMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
