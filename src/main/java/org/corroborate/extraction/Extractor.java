package org.corroborate.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Statement;

/** Reads a text and finds the claims in it. The same text gives the same claims on every machine. */
public final class Extractor {

    /** Signs what this extractor proposes; the version rises with each change of its rules. */
    public static final String NAME = "rules";

    public static final String VERSION = "1";

    private final Words words;
    private final Finders finders;

    public Extractor() {
        var vocabulary = new Vocabulary();
        finders = Finders.with(vocabulary);
        words = new Words(vocabulary);
    }

    /**
     * The claims in a text, mention by mention, each in the order in which their quotes end.
     *
     * @param published the day of publication, from which "yesterday" is reckoned; without it such dates are looked up
     *     in the text's own dateline, else left out
     */
    public List<Found> find(String text, Optional<LocalDate> published) {
        var tokens = Scan.of(text, words.vocabulary());
        var language = words.language(tokens, 0, Math.min(tokens.size(), 4000), Language.ENGLISH);
        var lexicon = words.lexicon(language);
        var blocks = Structure.of(tokens, lexicon, words.labels());
        var found = finder(tokens, blocks, published);
        var mentions = Mentions.of(tokens, blocks, lexicon);
        return new Assembly(tokens, blocks, mentions, found, lexicon).claims();
    }

    /** What each finder finds, by itself, in all blocks. */
    private List<Assembly.Finding> finder(Tokens tokens, List<Block> blocks, Optional<LocalDate> published) {
        var findings = new ArrayList<Assembly.Finding>();
        for (var finder : finders.all()) {
            var candidates = new ArrayList<Candidate>();
            Optional<Statement.When> before = Optional.empty();
            for (var block : blocks) {
                if (block.kind() == Block.Kind.FURNITURE) {
                    continue;
                }
                var inside = finder.in(tokens, block, new Context(published, before));
                candidates.addAll(inside);
                for (var candidate : inside) {
                    before = DateChoice.toldOfLast(candidate, before);
                }
            }
            candidates.sort(Comparator.comparingInt(Candidate::start));
            findings.add(new Assembly.Finding(finder, candidates));
        }
        return findings;
    }
}
