package org.corroborate.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.corroborate.actors.Actor;
import org.corroborate.actors.ActorRegister;
import org.corroborate.places.Gazetteer;

/** What a person wrote into the field, as a question to the index: a pure function of the words and the registers. */
final class Wording {

    private static final int LONGEST_NAME = 6;
    private static final int MOST_WORDS = 40;

    /** A phrase in quotes of any kind, or a run without blanks; before either, perhaps, a minus. */
    private static final Pattern PIECE = Pattern.compile("(-?)(?:[\"“«]\\s*([^\"”»]*?)\\s*(?:[\"”»]|$)|([^\\s\"“«]+))");

    private final Gazetteer places;
    private final ActorRegister actors;
    private final Variants variants = new Variants();

    Wording(Gazetteer places, ActorRegister actors) {
        this.places = places;
        this.actors = actors;
    }

    /** Matches nothing where there is no word. */
    Query of(String written) {
        var query = new BooleanQuery.Builder();
        var plain = new ArrayList<String>();
        var wanted = 0;
        var pieces = PIECE.matcher(written);
        for (var left = MOST_WORDS; left > 0 && pieces.find(); left--) {
            var absent = !pieces.group(1).isEmpty();
            var phrase = Optional.ofNullable(pieces.group(2));
            var word = phrase.orElseGet(() -> pieces.group(3));
            if (!absent && phrase.isEmpty() && !word.endsWith("*")) {
                plain.addAll(words(word));
                continue;
            }
            wanted += names(plain, query);
            var one = phrase.isPresent() ? everywhere(words(word)) : single(word);
            one.ifPresent(it -> query.add(it, absent ? Occur.MUST_NOT : Occur.MUST));
            wanted += absent || one.isEmpty() ? 0 : 1;
        }
        wanted += names(plain, query);
        return wanted == 0 ? MatchNoDocsQuery.INSTANCE : query.build();
    }

    /** Words one by one, but those that make up a name of a register as that name; forgets them afterwards. */
    private int names(List<String> words, BooleanQuery.Builder query) {
        var clauses = 0;
        for (var at = 0; at < words.size(); clauses++) {
            var length = nameAt(words, at);
            var own = words.subList(at, at + Math.max(1, length));
            query.add(length == 0 ? word(own.getFirst()) : name(own), Occur.MUST);
            at += own.size();
        }
        words.clear();
        return clauses;
    }

    private int nameAt(List<String> words, int at) {
        for (var length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            if (!spellings(String.join(" ", words.subList(at, at + length))).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** Every name that the registers know for what has this name; classes of actors ("jihadists") are left as words. */
    private Set<String> spellings(String name) {
        var actor = actors.named(name).filter(Actor::one).stream().flatMap(Actor::names);
        var place = places.named(name).stream().flatMap(it -> it.names());
        return Stream.concat(actor, place).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Query name(List<String> own) {
        var any = new BooleanQuery.Builder();
        var all = new BooleanQuery.Builder();
        own.forEach(it -> all.add(word(it), Occur.MUST));
        any.add(all.build(), Occur.SHOULD);
        spellings(String.join(" ", own)).stream()
                .map(Wording::words)
                .filter(it -> !it.isEmpty())
                .map(it -> everywhere(it).orElseThrow())
                .forEach(it -> any.add(new BoostQuery(it, 0.8f), Occur.SHOULD));
        return any.build();
    }

    private Optional<Query> single(String word) {
        if (!word.endsWith("*")) {
            return everywhere(words(word));
        }
        var begin = Variants.folded(word.replaceAll("[^\\p{L}\\p{N}]+$", ""));
        return begin.isEmpty()
                ? Optional.empty()
                : Optional.of(inFields(field -> new PrefixQuery(new Term(field, begin))));
    }

    private Query word(String word) {
        var folded = Variants.folded(word);
        return inFields(field -> {
            var any = new BooleanQuery.Builder();
            any.add(term(field, folded), Occur.SHOULD);
            variants.stemsOf(word).stream()
                    .filter(it -> !it.equals(folded))
                    .forEach(it -> any.add(new BoostQuery(term(field, it), 0.6f), Occur.SHOULD));
            variants.soundsOf(word).forEach(it -> any.add(new BoostQuery(term(field, it), 0.4f), Occur.SHOULD));
            return any.build();
        });
    }

    /** Words that stand together, in this order, in one of the fields. */
    private static Optional<Query> everywhere(List<String> words) {
        var folded = words.stream().map(Variants::folded).toArray(String[]::new);
        return folded.length == 0 ? Optional.empty() : Optional.of(inFields(field -> new PhraseQuery(field, folded)));
    }

    private interface InField {
        Query of(String field);
    }

    private static Query inFields(InField query) {
        return new BooleanQuery.Builder()
                .add(query.of(Fields.WORDS), Occur.SHOULD)
                .add(new BoostQuery(query.of(Fields.TITLE), 3), Occur.SHOULD)
                .add(query.of(Fields.FACTS), Occur.SHOULD)
                .build();
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    /** Cut as a text is cut, so that "Ouro-Modi" is two words here too. */
    private static List<String> words(String written) {
        var found = new ArrayList<String>();
        try (var cut = new StandardTokenizer()) {
            var word = cut.addAttribute(CharTermAttribute.class);
            cut.setReader(new java.io.StringReader(written));
            cut.reset();
            while (cut.incrementToken()) {
                found.add(word.toString());
            }
            cut.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found;
    }
}
