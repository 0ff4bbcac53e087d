package parley.notification.adapter.wording;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.notification.application.Letter;
import parley.notification.application.Wording;
import parley.notification.application.Wordings;

/**
 * The words come from a file per language, the shape of a letter from one layout for plain text and
 * one for HTML. Only the HTML layout escapes, and it escapes everything.
 */
final class MustacheWordings implements Wordings {

    static final List<String> LANGUAGES = List.of("ko", "en", "zh", "ja", "ru", "vi", "id");

    private static final String FALLBACK = "en";
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false);

    private final Map<String, Words> byLanguage =
            LANGUAGES.stream()
                    .collect(
                            toUnmodifiableMap(
                                    Function.identity(), language -> Words.of(language, PLAIN)));
    private final Template text = layout("letter.txt.mustache", PLAIN.emptyStringIsFalse(true));
    private final Template html =
            layout("letter.html.mustache", Mustache.compiler().emptyStringIsFalse(true));

    @Override
    public Wording write(Letter letter, String language) {
        Optional<String> found =
                Optional.ofNullable(
                        Locale.lookupTag(List.of(new Locale.LanguageRange(language)), LANGUAGES));
        Locale locale = Locale.forLanguageTag(found.isPresent() ? language : FALLBACK);
        Words words = byLanguage.get(found.orElse(FALLBACK));
        if (words == null) {
            throw new IllegalStateException("No words in " + found);
        }
        Sheet sheet = new LetterWriter(words, locale).write(letter);
        Map<String, Object> context = sheet.context();
        return new Wording(
                sheet.subject(),
                text.execute(context),
                html.execute(context),
                sheet.summary(),
                sheet.description());
    }

    private static Template layout(String file, Mustache.Compiler compiler) {
        try (Reader reader = resource(file)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reader resource(String file) {
        InputStream found = MustacheWordings.class.getResourceAsStream("/wording/" + file);
        if (found == null) {
            throw new IllegalStateException("wording/" + file + " is missing");
        }
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }
}
