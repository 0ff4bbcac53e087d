package parley.session.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The same text by BCP 47 language; the first is the original. */
public record LocalizedText(Map<String, String> byLanguage) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int MAX_LENGTH = 2000;

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        byLanguage.forEach(LocalizedText::check);
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    private static void check(String language, String text) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("Not a language: " + language);
        }
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Empty or too long text in " + language);
        }
    }

    /** In its first language. */
    public String original() {
        return byLanguage.values().iterator().next();
    }
}
