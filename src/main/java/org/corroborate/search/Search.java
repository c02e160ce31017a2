package org.corroborate.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.corroborate.accounts.ForReaders;
import org.corroborate.actors.ActorRegister;
import org.corroborate.places.Gazetteer;
import org.corroborate.search.Snippet.Stretch;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Service;

/** Finds documents, incidents, claims and decisions by words. */
@Service
public class Search {

    /** Deeper pages are not asked for: words that find so much want another word. */
    public static final int DEEPEST = 2_000;

    private static final int MOST_LIT = 2_000;
    private static final Comparator<Stretch> BY_PLACE =
            Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end);

    private final Indexing indexing;
    private final Documents documents;
    private final Wording wording = new Wording(Gazetteer.standard(), ActorRegister.standard());

    Search(Indexing indexing, Documents documents) {
        this.indexing = indexing;
        this.documents = documents;
    }

    /** A page of one kind, the best first, with the counts of all kinds. */
    @ForReaders
    public Finds find(Sought sought, HitKind kind, int offset, int limit) {
        var query = narrowed(sought);
        return indexing.index().ask(searcher -> {
            var hits = hits(searcher, of(query, kind), offset, limit);
            return new Finds(hits, counts(searcher, query), indexing.whole());
        });
    }

    /** The best few of every kind, kind by kind. */
    @ForReaders
    public Finds find(Sought sought, int ofEach) {
        var query = narrowed(sought);
        return indexing.index().ask(searcher -> {
            var hits = new ArrayList<Hit>();
            for (var kind : HitKind.values()) {
                hits.addAll(hits(searcher, of(query, kind), 0, ofEach));
            }
            return new Finds(hits, counts(searcher, query), indexing.whole());
        });
    }

    /** Whether everything that is in the database by now can be found. */
    public boolean whole() {
        return indexing.whole();
    }

    private Query narrowed(Sought sought) {
        var query = new BooleanQuery.Builder();
        var words =
                sought.words().isBlank() && sought.narrowed() ? MatchAllDocsQuery.INSTANCE : wording.of(sought.words());
        query.add(words, Occur.MUST);
        sought.source().ifPresent(it -> exactly(query, Fields.SOURCE, it));
        sought.attribute().ifPresent(it -> exactly(query, Fields.ATTRIBUTE, it.name()));
        sought.state().ifPresent(it -> exactly(query, Fields.STATE, it));
        if (sought.from().isPresent() || sought.to().isPresent()) {
            var from = sought.from().map(Fields::day).orElse(Integer.MIN_VALUE);
            var to = sought.to().map(Fields::day).orElse(Integer.MAX_VALUE);
            query.add(
                    IntRange.newIntersectsQuery(Fields.DAYS, new int[] {Math.min(from, to)}, new int[] {to}),
                    Occur.FILTER);
        }
        return query.build();
    }

    private static void exactly(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }

    private static Query of(Query query, HitKind kind) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind.code())), Occur.FILTER)
                .build();
    }

    private static Map<HitKind, Integer> counts(IndexSearcher searcher, Query query) throws IOException {
        var counts = new EnumMap<HitKind, Integer>(HitKind.class);
        for (var kind : HitKind.values()) {
            counts.put(kind, searcher.count(of(query, kind)));
        }
        return counts;
    }

    private List<Hit> hits(IndexSearcher searcher, Query query, int offset, int limit) throws IOException {
        var best = searcher.search(query, Math.min(DEEPEST, offset + limit)).scoreDocs;
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var hits = new ArrayList<Hit>();
        for (var at = offset; at < best.length; at++) {
            hits.add(hit(searcher, weight, best[at].doc));
        }
        return hits;
    }

    private Hit hit(IndexSearcher searcher, Weight weight, int number) throws IOException {
        var thing = searcher.storedFields().document(number);
        var key = thing.get(Fields.KEY).split(":", 2);
        var kind = HitKind.of(key[0]).orElseThrow();
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        var lit = lit(weight, leaf, number - leaf.docBase);
        var words = Optional.ofNullable(thing.get(Fields.SAID))
                .or(() -> Optional.ofNullable(thing.get(Fields.TEXT))
                        .filter(_ -> !lit.isEmpty())
                        .map(this::text))
                .orElse("");
        return new Hit(kind, UUID.fromString(key[1]), snippets(kind, words, lit));
    }

    private static List<Snippet> snippets(HitKind kind, String words, List<Stretch> lit) {
        return lit.isEmpty() && kind != HitKind.DOCUMENT && !words.isBlank()
                ? Snippets.beginning(words)
                : Snippets.of(words, lit, kind == HitKind.DOCUMENT ? 3 : 1);
    }

    private String text(String id) {
        return documents.text(new TextId(UUID.fromString(id))).content();
    }

    /** The places at which the words stand, each once, in the order of the text. */
    private static List<Stretch> lit(Weight weight, LeafReaderContext leaf, int number) throws IOException {
        var found = new TreeSet<Stretch>(BY_PLACE);
        var matches = weight.matches(leaf, number);
        var places = matches == null ? null : matches.getMatches(Fields.WORDS);
        while (places != null && found.size() < MOST_LIT && places.next()) {
            if (places.startOffset() >= 0 && places.endOffset() > places.startOffset()) {
                found.add(new Stretch(places.startOffset(), places.endOffset()));
            }
        }
        return List.copyOf(found);
    }
}
