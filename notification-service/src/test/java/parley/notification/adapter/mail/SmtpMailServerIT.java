package parley.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.local.mail.MailSink;
import parley.notification.ReceivedMails;
import parley.notification.ReceivedMails.ReceivedMail;
import parley.notification.application.AcceptedMails.Answer;
import parley.notification.application.CalendarObject;
import parley.notification.application.Mail;
import parley.notification.application.MailServer.Handover;
import parley.notification.application.Sender;
import parley.notification.application.Wording;

class SmtpMailServerIT {

    private static final String ICS = "BEGIN:VCALENDAR\r\nSUMMARY:상담\r\nEND:VCALENDAR\r\n";

    @Test
    void whatIsHandedOverArrivesAsItWasMeant() {
        try (MailSink sink = MailSink.start(0, 0, Clock.systemUTC());
                SmtpMailServer server = server(sink.smtpPort())) {
            Handover result = server.hand(mail(new CalendarObject("REQUEST", ICS)));

            assertThat(result).isEqualTo(new Handover.Accepted());
            ReceivedMail received =
                    new ReceivedMails(sink.address()).to("p2@example.org").getFirst();
            assertThat(received.subject()).isEqualTo("[포럼] 안내 - ООО «Артём Агро», Gỗ Việt, 若狭");
            assertThat(received.part("text/plain")).hasValue("안녕하십니까\r\nООО «Артём Агро»\r\n");
            assertThat(received.part("text/calendar")).hasValue(ICS);
            assertThat(received.part("application/ics")).hasValue(ICS);
            assertThat(received.header("Message-ID")).isEqualTo("<7@mail.parley.example>");
            assertThat(received.header("Content-Language")).isEqualTo("ru");
            assertThat(received.types())
                    .satisfiesExactly(
                            mixed -> assertThat(mixed).startsWith("multipart/mixed"),
                            alternative ->
                                    assertThat(alternative).startsWith("multipart/alternative"),
                            plain -> assertThat(plain).startsWith("text/plain"),
                            html -> assertThat(html).startsWith("text/html"),
                            calendar ->
                                    assertThat(calendar)
                                            .isEqualTo(
                                                    "text/calendar; charset=UTF-8; method=REQUEST"),
                            file -> assertThat(file).isEqualTo("application/ics; name=invite.ics"));
        }
    }

    @Test
    void theProviderIsAskedByMessageId() {
        try (MailSink sink = MailSink.start(0, 0, Clock.systemUTC());
                SmtpMailServer server = server(sink.smtpPort())) {
            var record = new ProvidersRecord(sink.address(), Duration.ofSeconds(2));
            assertThat(record.lookUp("<7@mail.parley.example>")).isEqualTo(Answer.NOT_ACCEPTED);

            server.hand(mail(null));

            assertThat(record.lookUp("<7@mail.parley.example>")).isEqualTo(Answer.ACCEPTED);
        }
    }

    @Test
    void aProviderThatIsAwayGivesNoAnswer() {
        URI nobody = URI.create("http://127.0.0.1:" + ScriptedSmtp.unusedPort());
        var record = new ProvidersRecord(nobody, Duration.ofSeconds(2));

        assertThat(record.lookUp("<7@mail.parley.example>")).isEqualTo(Answer.NO_ANSWER);
    }

    @Test
    void aServerThatIsAwayHasCertainlyNotTakenTheMail() {
        try (SmtpMailServer server = server(ScriptedSmtp.unusedPort())) {
            assertThat(server.hand(mail(null)))
                    .isEqualTo(new Handover.NotTaken("MAIL_SERVER_UNREACHABLE"));
        }
    }

    @Test
    void aServerThatStaysAwayIsLeftAlone() {
        try (SmtpMailServer server = server(ScriptedSmtp.unusedPort())) {
            for (int i = 0; i < 4; i++) {
                server.hand(mail(null));
            }

            assertThat(server.isOpen()).isFalse();
            assertThat(server.hand(mail(null)))
                    .isEqualTo(new Handover.NotTaken("MAIL_SERVER_LEFT_ALONE"));
        }
    }

    @Test
    void anAddressThatDoesNotExistIsRefusedForGood() {
        try (ScriptedSmtp smtp = ScriptedSmtp.answering("RCPT", "550 5.1.1 no such user");
                SmtpMailServer server = server(smtp.port())) {
            assertThat(server.hand(mail(null)))
                    .isEqualTo(new Handover.Refused("RECIPIENT_REFUSED"));
            assertThat(server.isOpen()).isTrue();
        }
    }

    @Test
    void aMailboxThatIsBusyIsTriedAgain() {
        try (ScriptedSmtp smtp = ScriptedSmtp.answering("RCPT", "450 4.2.1 greylisted");
                SmtpMailServer server = server(smtp.port())) {
            assertThat(server.hand(mail(null)))
                    .isEqualTo(new Handover.NotTaken("RECIPIENT_DEFERRED"));
        }
    }

    @Test
    void contentThatIsRefusedIsRefusedForGood() {
        try (ScriptedSmtp smtp = ScriptedSmtp.answering(".", "554 5.7.1 looks like spam");
                SmtpMailServer server = server(smtp.port())) {
            assertThat(server.hand(mail(null))).isEqualTo(new Handover.Refused("MESSAGE_REFUSED"));
        }
    }

    @Test
    void aSenderThatIsRefusedIsPutRightByPeopleSoTheMailWaits() {
        try (ScriptedSmtp smtp = ScriptedSmtp.answering("MAIL", "550 5.7.1 who are you");
                SmtpMailServer server = server(smtp.port())) {
            assertThat(server.hand(mail(null)))
                    .isEqualTo(new Handover.NotTaken("MAIL_SERVER_DEFERS"));
            assertThat(smtp.connections()).isEqualTo(2);
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheMailLeavesItInDoubt() {
        try (ScriptedSmtp smtp = ScriptedSmtp.hangingUpAt(".");
                SmtpMailServer server = server(smtp.port())) {
            assertThat(server.hand(mail(null))).isEqualTo(new Handover.InDoubt());
            assertThat(smtp.connections()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatFallsSilentAfterTheMailLeavesItInDoubt() {
        try (ScriptedSmtp smtp = ScriptedSmtp.silentAt(".");
                SmtpMailServer server = server(smtp.port())) {
            assertThat(server.hand(mail(null))).isEqualTo(new Handover.InDoubt());
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAskingAnybody() {
        try (SmtpMailServer server = server(ScriptedSmtp.unusedPort())) {
            assertThat(server.hand(mail("p2@example.org\r\nRCPT TO:<all@example.org>", null)))
                    .isEqualTo(new Handover.Refused("ADDRESS_INVALID"));
        }
    }

    private static SmtpMailServer server(int port) {
        var settings =
                new MailServerSettings(
                        "127.0.0.1",
                        port,
                        null,
                        null,
                        false,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(1),
                        null);
        var connections = new SmtpConnections(settings);
        return new SmtpMailServer(
                new MimeMails(connections.session(), new Sender("forum@parley.example")),
                connections,
                CircuitBreaker.of(
                        "mail",
                        CircuitBreakerConfig.custom()
                                .minimumNumberOfCalls(4)
                                .slidingWindowSize(4)
                                .build()),
                Retry.of(
                        "mail",
                        RetryConfig.custom()
                                .maxAttempts(2)
                                .waitDuration(Duration.ofMillis(1))
                                .build()),
                TimeLimiter.of(Duration.ofSeconds(5)),
                new SimpleMeterRegistry());
    }

    private static Mail mail(@Nullable CalendarObject calendar) {
        return mail("p2@example.org", calendar);
    }

    private static Mail mail(String address, @Nullable CalendarObject calendar) {
        return new Mail(
                "<7@mail.parley.example>",
                Instant.parse("2026-11-23T03:00:00Z"),
                "2020 동북아CEO경제협력포럼",
                "Иван Петров",
                address,
                "ru",
                new Wording(
                        "[포럼] 안내 - ООО «Артём Агро», Gỗ Việt, 若狭",
                        "안녕하십니까\nООО «Артём Агро»\n",
                        "<p>안녕하십니까</p>",
                        "",
                        ""),
                calendar);
    }
}
