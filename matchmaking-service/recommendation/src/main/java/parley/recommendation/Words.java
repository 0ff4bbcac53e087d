package parley.recommendation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A description's distinct terms, in its order.
 *
 * @param written each term as it stands in the text first, to show it
 */
record Words(Map<TextLanguage, String> runs, Map<Term, String> written) {

    static Words of(Profile profile) {
        Map<TextLanguage, String> runs = LanguageRuns.of(profile);
        Map<Term, String> written = new LinkedHashMap<>();
        runs.forEach((language, run) -> addTerms(language, run, written));
        return new Words(runs, written);
    }

    private static void addTerms(TextLanguage language, String run, Map<Term, String> written) {
        try (TokenStream tokens = language.analyzer().tokenStream(language.name(), run)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                written.putIfAbsent(
                        new Term(language, stem.toString()),
                        run.substring(place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string can't be read", e);
        }
    }
}
