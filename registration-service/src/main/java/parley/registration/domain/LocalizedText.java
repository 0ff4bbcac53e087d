package parley.registration.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same text in one or more languages; the first is the original. */
public record LocalizedText(Map<Language, String> byLanguage) {

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("must have a text in at least one language");
        }
        byLanguage.values().forEach(text -> Text.paragraphs(text, 2000));
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText of(Map<String, String> byTag) {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        byTag.forEach((tag, text) -> byLanguage.put(new Language(tag), text));
        return new LocalizedText(byLanguage);
    }

    public Map<String, String> byTag() {
        Map<String, String> byTag = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }
}
