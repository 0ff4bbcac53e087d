package parley.registration.domain;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A BCP 47 tag in its canonical case, such as {@code ko} or {@code zh-Hant-TW}. */
public record Language(String tag) {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    public Language {
        tag = canonical(tag);
    }

    private static String canonical(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException _) {
            throw invalid();
        }
        String language = locale.getLanguage();
        if (language.length() < 2 || (language.length() == 2 && !TWO_LETTERS.contains(language))) {
            throw invalid();
        }
        return locale.toLanguageTag();
    }

    private static IllegalArgumentException invalid() {
        return new IllegalArgumentException("must be a BCP 47 language such as ko or zh-Hant");
    }

    @Override
    public String toString() {
        return tag;
    }
}
