package parley.notification.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One text in several languages (BCP 47 tags), in the order in which its owner gave them. */
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText none() {
        return new LocalizedText(Map.of());
    }

    /**
     * The text in the language by lookup of RFC 4647 section 3.4 ("zh-Hant-TW" finds "zh"), else in
     * English, else the first; empty if there is none at all.
     */
    public Optional<String> in(String language) {
        return lookup(language)
                .or(() -> lookup("en"))
                .or(() -> byLanguage.values().stream().findFirst());
    }

    private Optional<String> lookup(String language) {
        var range = List.of(new Locale.LanguageRange(language));
        return Optional.ofNullable(Locale.lookupTag(range, byLanguage.keySet()))
                .flatMap(
                        tag ->
                                byLanguage.entrySet().stream()
                                        .filter(entry -> entry.getKey().equalsIgnoreCase(tag))
                                        .map(Map.Entry::getValue)
                                        .findFirst());
    }
}
