package parley.recommendation;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/** How a text becomes terms: words are found and their inflection taken off. */
enum TextLanguage {
    KOREAN(new KoreanAnalyzer()),
    JAPANESE(new JapaneseAnalyzer()),
    /**
     * Its dictionary knows simplified characters only; {@link LanguageRuns} turns others into them.
     */
    CHINESE(new SmartChineseAnalyzer()),
    RUSSIAN(new RussianAnalyzer()),
    INDONESIAN(new IndonesianAnalyzer()),
    /** Words by Unicode's rules and dictionaries, without case and accents (UAX 29, UTR 30). */
    OTHER(folding());

    /** Lucene's analysers serve all threads and are never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Analyzer analyzer;

    TextLanguage(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Analyzer analyzer() {
        return analyzer;
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
