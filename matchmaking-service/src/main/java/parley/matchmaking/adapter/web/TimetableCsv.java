package parley.matchmaking.adapter.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.adapter.web.TimetableView.AppointmentView;
import parley.matchmaking.application.TimetableSheet;

/**
 * RFC 4180, in the forum's local time. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, as OWASP advises against CSV injection.
 */
final class TimetableCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "slot",
                            "start",
                            "end",
                            "requester",
                            "requester_name",
                            "responder",
                            "responder_name",
                            "room",
                            "interpreter",
                            "cancelled",
                            "meeting")
                    .get();

    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private TimetableCsv() {}

    static String of(TimetableSheet sheet) {
        StringWriter text = new StringWriter();
        ZoneId zone = sheet.grid().zone();
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            for (AppointmentView one : TimetableView.of(sheet).items()) {
                rows.printRecord(
                        one.slot(),
                        local(one.start(), zone),
                        local(one.end(), zone),
                        harmless(one.requester().reference()),
                        harmless(one.requester().name()),
                        harmless(one.responder().reference()),
                        harmless(one.responder().name()),
                        harmless(one.room()),
                        harmless(one.interpreter()),
                        one.cancelled(),
                        one.meetingId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String local(Instant time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone));
    }

    static @Nullable String harmless(@Nullable String text) {
        boolean wouldRun =
                text != null && !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return wouldRun ? "'" + text : text;
    }
}
