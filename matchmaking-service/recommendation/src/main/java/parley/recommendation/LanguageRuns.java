package parley.recommendation;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;

/**
 * A description by the languages in it. The script tells most; Chinese characters go with the kana
 * or hangul beside them, and Latin letters by which language's small words are more.
 */
final class LanguageRuns {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Loaded at the first Chinese text. */
    private static final class Simplified {

        private static final Transliterator CHARACTERS =
                Transliterator.getInstance("Traditional-Simplified");
    }

    private final String text;
    private final TextLanguage han;
    private final TextLanguage latin;

    private LanguageRuns(String text, List<String> languages) {
        this.text = text;
        this.han = han(text, languages);
        this.latin = latin(text, languages);
    }

    /** Parts of one language are joined by spaces. */
    static Map<TextLanguage, String> of(Profile profile) {
        return new LanguageRuns(profile.description(), profile.languages()).split();
    }

    private Map<TextLanguage, String> split() {
        Map<TextLanguage, StringBuilder> runs = new EnumMap<>(TextLanguage.class);
        TextLanguage current = latin;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            UnicodeScript script = UnicodeScript.of(letter);
            boolean neutral = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
            TextLanguage next = neutral ? current : language(script);
            StringBuilder run = runs.computeIfAbsent(next, _ -> new StringBuilder());
            if (next != current) {
                run.append(' ');
            }
            run.appendCodePoint(letter);
            current = next;
            at += Character.charCount(letter);
        }
        Map<TextLanguage, String> parts = new EnumMap<>(TextLanguage.class);
        runs.forEach((language, run) -> parts.put(language, run.toString().strip()));
        parts.computeIfPresent(
                TextLanguage.CHINESE, (_, run) -> Simplified.CHARACTERS.transliterate(run));
        return parts;
    }

    private TextLanguage language(UnicodeScript script) {
        return switch (script) {
            case HANGUL -> TextLanguage.KOREAN;
            case HIRAGANA, KATAKANA -> TextLanguage.JAPANESE;
            case HAN -> han;
            case CYRILLIC -> TextLanguage.RUSSIAN;
            case LATIN -> latin;
            default -> TextLanguage.OTHER;
        };
    }

    private static TextLanguage han(String text, List<String> languages) {
        if (has(text, UnicodeScript.HIRAGANA) || has(text, UnicodeScript.KATAKANA)) {
            return TextLanguage.JAPANESE;
        }
        if (has(text, UnicodeScript.HANGUL)) {
            return TextLanguage.KOREAN;
        }
        boolean japanese = first(languages, "ja") < first(languages, "zh");
        return japanese ? TextLanguage.JAPANESE : TextLanguage.CHINESE;
    }

    private static TextLanguage latin(String text, List<String> languages) {
        long indonesian = count(text, IndonesianAnalyzer.getDefaultStopSet());
        long english = count(text, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        boolean speaksIndonesian =
                first(languages, "id") < Math.min(first(languages, "en"), first(languages, "vi"));
        boolean isIndonesian = indonesian == english ? speaksIndonesian : indonesian > english;
        return isIndonesian ? TextLanguage.INDONESIAN : TextLanguage.OTHER;
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private static long count(String text, CharArraySet words) {
        return NO_LETTERS.splitAsStream(text).filter(words::contains).count();
    }

    /** Behind all others where it is not spoken. */
    private static int first(List<String> languages, String language) {
        for (int at = 0; at < languages.size(); at++) {
            if (languages.get(at).startsWith(language)) {
                return at;
            }
        }
        return languages.size();
    }
}
