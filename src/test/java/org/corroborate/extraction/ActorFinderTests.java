package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActorFinderTests {

    private static final Vocabulary WORDS = new Vocabulary();
    private static final List<Finder> WHO = List.of(new ActorFinder(WORDS), new ResponsibilityFinder(WORDS));
    private static final List<Finder> WHERE = List.of(new PlaceFinder(WORDS));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/extraction/actors.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aSentenceTellsWhoDidItAndWhoClaimedIt(String sentence, @Nullable String found) {
        assertThat(found(WHO, sentence)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/extraction/places.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aSentenceTellsWhereItWas(String sentence, @Nullable String found) {
        assertThat(found(WHERE, sentence).strip()).isEqualTo(found == null ? "" : found);
    }

    private static String found(List<Finder> finders, String sentence) {
        var tokens = Scan.of(sentence, WORDS);
        var all = new Stretch(0, tokens.size());
        var block = new Block(Block.Kind.PARAGRAPH, 0, tokens.size(), List.of(all), List.of(), "");
        var context = new Context(Optional.empty(), Optional.empty());
        var found = new ArrayList<Candidate>();
        for (var finder : finders) {
            found.addAll(finder.settle(tokens, finder.in(tokens, block, context), List.of()));
        }
        return found.stream().map(it -> said(it.statement())).collect(Collectors.joining("; "));
    }

    private static String said(Statement statement) {
        return switch (statement) {
            case Statement.Perpetrator it ->
                "perpetrator " + it.actor() + " " + it.certainty().code();
            case Statement.Responsibility it -> "claimed_by " + it.actor();
            case Statement.Where it ->
                Stream.of(it.place(), it.cercle(), it.region())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" / "));
            default -> statement.toString();
        };
    }
}
