package org.corroborate.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/** Cuts a text into words, each kept under all its {@link Variants} at its one place. */
final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Guises(words));
    }

    private static final class Guises extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Variants variants = new Variants();
        private final Deque<String> left = new ArrayDeque<>();
        private AttributeSource.State word = captureState();

        Guises(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!left.isEmpty()) {
                restoreState(word);
                term.setEmpty().append(left.remove());
                step.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            left.addAll(variants.ofWritten(term.toString()));
            word = captureState();
            term.setEmpty().append(left.remove());
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            left.clear();
        }
    }
}
