package parley.matchmaking.adapter.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import parley.platform.calendar.ContentLines;

/** A calendar as text. */
final class CalendarText {

    private CalendarText() {}

    static String of(Calendar calendar) {
        StringWriter byCharacters = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, byCharacters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ContentLines.folded(byCharacters.toString());
    }
}
