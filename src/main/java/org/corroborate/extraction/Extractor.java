package org.corroborate.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
        var found = new ArrayList<Found>();
        find(text, published, found::add);
        return found;
    }

    /** The same claims in the same order, each handed on as soon as its mention is read: for texts of any length. */
    public void find(String text, Optional<LocalDate> published, Consumer<Found> reader) {
        var tokens = Scan.of(text, words.vocabulary());
        var language = words.language(tokens, 0, Math.min(tokens.size(), 4000), Language.ENGLISH);
        var lexicon = words.lexicon(language);
        var searches =
                finders.all().stream().map(it -> new Search(it, published)).toList();
        var assembly = new Assembly(tokens, searches, new Tongues(words, tokens, language), reader);
        var mentions = new Mentions(tokens, lexicon, assembly::mention);
        Structure.read(tokens, lexicon, words.labels(), block -> {
            var inside = new ArrayList<Candidate>();
            searches.forEach(it -> inside.addAll(it.read(tokens, block)));
            mentions.block(block, inside);
            assembly.block(block, inside);
        });
        mentions.end();
        assembly.end();
    }
}
