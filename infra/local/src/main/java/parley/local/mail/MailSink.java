package parley.local.mail;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.subethamail.smtp.server.SMTPServer;
import parley.local.Ports;
import parley.local.http.Answer;
import parley.local.http.LoopbackServer;
import parley.local.http.Request;
import parley.local.http.Route;

/**
 * Takes every mail on loopback, delivers none, and shows them: {@code /mails} for people, {@code
 * /mails/{n}.eml} as received, {@code /messages} for programs. Mails are held in memory.
 */
public final class MailSink implements AutoCloseable {

    private final SMTPServer smtp;
    private final LoopbackServer http;
    private final AcceptedMails mails;

    private MailSink(SMTPServer smtp, LoopbackServer http, AcceptedMails mails) {
        this.smtp = smtp;
        this.http = http;
        this.mails = mails;
    }

    /** Starts both servers; port 0 stands for a free one. */
    public static MailSink start(int smtpPort, int httpPort, Clock clock) {
        AcceptedMails mails = new AcceptedMails(clock);
        SMTPServer smtp =
                SMTPServer.port(Ports.orFree(smtpPort))
                        .bindAddress(Ports.loopback(0).getAddress())
                        .messageHandlerFactory(transaction -> new MailReceipt(mails))
                        .insertReceivedHeaders(false)
                        .softwareName("Parley mail sink")
                        .build();
        smtp.start();
        LoopbackServer http = LoopbackServer.start(httpPort, routes(mails));
        return new MailSink(smtp, http, mails);
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    /** The base of its pages, without a path. */
    public URI address() {
        return http.address();
    }

    /** How many different Message-IDs were accepted: a mail that was sent twice counts once. */
    public int distinctMessageIds() {
        return mails.distinctMessageIds();
    }

    @Override
    public void close() {
        smtp.stop();
        http.close();
    }

    private static List<Route> routes(AcceptedMails mails) {
        return List.of(
                Route.get(
                        "/(mails)?",
                        (request, path) -> Answer.html(MailPages.list(mails, page(request)))),
                Route.get("/mails/(\\d{1,9})", (request, path) -> page(mails, path)),
                Route.get("/mails/(\\d{1,9})\\.eml", (request, path) -> raw(mails, path)),
                Route.get("/messages", (request, path) -> messages(mails, request)),
                Route.get(
                        "/messages/count",
                        (request, path) ->
                                Answer.json(
                                        200,
                                        Map.of(
                                                "accepted",
                                                mails.inOrder().size(),
                                                "distinctMessageIds",
                                                mails.distinctMessageIds()))));
    }

    private static int page(Request request) {
        String before = request.query().getOrDefault("before", "");
        return before.matches("\\d{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
    }

    private static Answer page(AcceptedMails mails, Matcher path) {
        return numbered(mails, path)
                .map(mail -> Answer.html(MailPages.single(mail)))
                .orElseGet(() -> Answer.text(404, "no such mail"));
    }

    private static Answer raw(AcceptedMails mails, Matcher path) {
        return numbered(mails, path)
                .map(mail -> Answer.bytes(200, "message/rfc822", mail.raw()))
                .orElseGet(() -> Answer.text(404, "no such mail"));
    }

    private static Optional<AcceptedMail> numbered(AcceptedMails mails, Matcher path) {
        return mails.numbered(Integer.parseInt(path.group(1)));
    }

    private static Answer messages(AcceptedMails mails, Request request) {
        String id = request.query().get("messageId");
        if (id == null) {
            return Answer.json(200, mails.inOrder().stream().map(MailSummary::of).toList());
        }
        return mails.withMessageId(id)
                .map(mail -> Answer.json(200, MailLookUp.found(mail)))
                .orElseGet(() -> Answer.json(404, Map.of("accepted", false, "messageId", id)));
    }
}
