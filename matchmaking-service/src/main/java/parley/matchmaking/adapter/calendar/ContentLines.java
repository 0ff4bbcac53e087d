package parley.matchmaking.adapter.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/**
 * Content lines of RFC 5545 section 3.1: ended by CRLF, folded at 75 octets of UTF-8. ical4j folds
 * by characters, which for Hangul or Cyrillic is two to three times too long.
 */
final class ContentLines {

    private static final int OCTETS = 75;

    private ContentLines() {}

    static String of(Calendar calendar) {
        var byCharacters = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, byCharacters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var folded = new StringBuilder();
        String unfolded = byCharacters.toString().replace("\r\n ", "");
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /** Never inside a character; a continuation line begins with a space, which counts. */
    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        folded.append("\r\n");
    }
}
