package parley.recommendation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The descriptions of a forum in memory, a field per language, by BM25. A description asks as a
 * query how far the others say the same; what it would score itself is 1. So it has two directions:
 * a short text can be wholly contained in a long one, and not the other way round.
 */
final class TextIndex {

    /** The rarest ones of a long text tell enough. */
    private static final int MOST_TERMS = 128;

    private static final Analyzer BY_FIELD = byField();

    private final List<Words> texts;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private TextIndex(List<Words> texts, IndexReader reader) {
        this.texts = List.copyOf(texts);
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
    }

    static TextIndex of(List<Words> texts) {
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(BY_FIELD);
            try (IndexWriter writer = new IndexWriter(memory, config)) {
                for (Words text : texts) {
                    writer.addDocument(document(text));
                }
                // Documents of one segment have the numbers in which they came.
                writer.forceMerge(1);
            }
            return new TextIndex(texts, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory can't be written", e);
        }
    }

    /** From 0 to 1, what each text says of what this one says; 1 for itself, 0 for an empty one. */
    float[] saidBy(int text) {
        float[] shares = new float[texts.size()];
        if (texts.get(text).written().isEmpty()) {
            return shares;
        }
        try {
            ScoreDoc[] found = searcher.search(query(texts.get(text)), texts.size()).scoreDocs;
            for (ScoreDoc one : found) {
                shares[one.doc] = one.score;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory can't be read", e);
        }
        float own = shares[text];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = Math.min(1, shares[at] / own);
        }
        return shares;
    }

    /** In how many texts. */
    int spread(Term term) {
        try {
            return reader.docFreq(of(term));
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory can't be read", e);
        }
    }

    private BooleanQuery query(Words text) {
        List<Term> terms = new ArrayList<>(text.written().keySet());
        if (terms.size() > MOST_TERMS) {
            terms.sort(Comparator.comparingInt(this::spread));
            terms = terms.subList(0, MOST_TERMS);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(of(term)), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static Document document(Words text) {
        Document document = new Document();
        text.runs()
                .forEach(
                        (language, run) ->
                                document.add(new TextField(language.name(), run, Field.Store.NO)));
        return document;
    }

    private static org.apache.lucene.index.Term of(Term term) {
        return new org.apache.lucene.index.Term(term.field(), term.stem());
    }

    private static Analyzer byField() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return TextLanguage.valueOf(field).analyzer();
            }
        };
    }
}
