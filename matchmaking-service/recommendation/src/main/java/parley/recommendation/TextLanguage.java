package parley.recommendation;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.jspecify.annotations.Nullable;

/** How a text becomes terms: words are found and their inflection taken off. */
enum TextLanguage {
    KOREAN(KoreanAnalyzer::new),
    JAPANESE(JapaneseAnalyzer::new),
    /**
     * Its dictionary knows simplified characters only; {@link LanguageRuns} turns others into them.
     */
    CHINESE(SmartChineseAnalyzer::new),
    RUSSIAN(RussianAnalyzer::new),
    INDONESIAN(IndonesianAnalyzer::new),
    /** Words by Unicode's rules and dictionaries, without case and accents (UAX 29, UTR 30). */
    OTHER(TextLanguage::folding);

    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Analyzer> maker;

    /** Made at the first text of the language: dictionaries take seconds and megabytes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private @Nullable Analyzer made;

    TextLanguage(Supplier<Analyzer> maker) {
        this.maker = maker;
    }

    /** One for all threads. */
    synchronized Analyzer analyzer() {
        Analyzer its = made == null ? maker.get() : made;
        made = its;
        return its;
    }

    private static Analyzer folding() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new ICUTokenizer();
                return new TokenStreamComponents(words, new ICUFoldingFilter(words));
            }
        };
    }
}
