package parley.local.mail;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The sink's pages for people. What a mail says is shown, never run. */
final class MailPages {

    private static final int PER_PAGE = 100;

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
              padding: 0 1rem }
            article { border-top: 1px solid #8886; padding: .75rem 0 }
            h1 { font-size: 1.4rem } h2 { font-size: 1rem; margin: 0 }
            p { margin: 0 } .meta { color: #777; font-size: .9rem }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit;
              background: #8881; padding: .75rem; border-radius: .4rem }
            pre.calendar { font: 13px/1.4 ui-monospace, monospace }
            iframe { width: 100%%; height: 30rem; border: 1px solid #8886; background: #fff }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private MailPages() {}

    /**
     * Mails, newest first.
     *
     * @param before only mails with a smaller number
     */
    static String list(AcceptedMails mails, int before) {
        List<AcceptedMail> older =
                mails.inOrder().reversed().stream()
                        .filter(mail -> mail.number() < before)
                        .limit(PER_PAGE + 1L)
                        .toList();
        List<AcceptedMail> shown = older.subList(0, Math.min(PER_PAGE, older.size()));
        String articles = shown.stream().map(MailPages::article).collect(Collectors.joining());
        String more =
                older.size() > shown.size()
                        ? "<p><a href=\"/mails?before=%d\">older mails</a></p>"
                                .formatted(shown.getLast().number())
                        : "";
        String heading =
                "<h1>%d mails accepted, %d different</h1>"
                        .formatted(mails.inOrder().size(), mails.distinctMessageIds());
        return FRAME.formatted("Mails", heading + articles + more);
    }

    static String single(AcceptedMail mail) {
        MailBody body = MailBody.of(mail.parsed());
        String texts = body.texts().stream().map(MailPages::text).collect(Collectors.joining());
        String attachments =
                body.attachments().stream()
                        .map(name -> "<p class=\"meta\">attached: " + Html.escaped(name) + "</p>")
                        .collect(Collectors.joining());
        return FRAME.formatted(
                Html.escaped(mail.headers().subject()),
                "<p><a href=\"/mails\">all mails</a></p>" + head(mail) + texts + attachments);
    }

    private static String article(AcceptedMail mail) {
        MailBody body = MailBody.of(mail.parsed());
        String words =
                body.first("text/plain").or(() -> body.first("text/html")).orElse("(no text)");
        return "<article>%s<details><summary>read</summary><pre>%s</pre></details></article>"
                .formatted(head(mail), Html.withLinks(words));
    }

    private static String head(AcceptedMail mail) {
        MailHeaders headers = mail.headers();
        return """
        <h2><a href="/mails/%1$d">%2$s</a></h2>
        <p>to %3$s</p>
        <p class="meta">%1$d · %4$s · from %5$s · %6$s · <a href="/mails/%1$d.eml">as received</a></p>
        """
                .formatted(
                        mail.number(),
                        Html.escaped(headers.subject().isBlank() ? "(none)" : headers.subject()),
                        Html.escaped(headers.to()),
                        mail.receivedAt().truncatedTo(ChronoUnit.SECONDS),
                        Html.escaped(headers.from()),
                        Html.escaped(headers.messageId()));
    }

    private static String text(MailBody.Text text) {
        return switch (text.type()) {
            case "text/html" ->
                    "<iframe sandbox srcdoc=\"%s\"></iframe>"
                            .formatted(Html.escaped(text.content()));
            case "text/calendar" ->
                    "<pre class=\"calendar\">%s</pre>".formatted(Html.escaped(text.content()));
            default -> "<pre>%s</pre>".formatted(Html.withLinks(text.content()));
        };
    }
}
