package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Figures that stand in a table's column or an infobox. The quote is the row up to the number: it says of what. */
final class CodedFigures {

    private CodedFigures() {}

    /** One figure of a column; of an infobox's field as many as stand there in a row: "2 soldiers, 3 guards". */
    static List<Candidate> of(Tokens tokens, Reading reading, Column column, Lexicon lexicon) {
        var attribute = attribute(column);
        var sentence = reading.sentence();
        if (attribute == null || sentence.from() >= sentence.to()) {
            return List.of();
        }
        boolean field = reading.block().kind() == Block.Kind.FIELD;
        int from = field ? lineStart(tokens, sentence.from()) : reading.block().from();
        int number = tokens.number(sentence.from());
        if (sentence.to() - sentence.from() == 1 && number >= 0) {
            return List.of(figure(tokens, attribute, new Count.Exactly(number), from, sentence, "", field));
        }
        var figures = new ArrayList<Candidate>();
        for (var noun : Items.right(new Clause(tokens, Pieces.of(tokens, sentence, lexicon)), 0)
                .nouns()) {
            var count = count(tokens, noun);
            if (count.isPresent() && (field || figures.isEmpty())) {
                var who = tokens.slice(noun.nounFrom(), noun.nounTo());
                int start = figures.isEmpty() ? from : noun.from();
                figures.add(
                        figure(tokens, attribute, count.get(), start, new Stretch(noun.from(), noun.to()), who, field));
            }
        }
        return figures;
    }

    /** "40+" is a floor; "none" is nobody. */
    private static Optional<Count> count(Tokens tokens, NounPhrase noun) {
        if (noun.article() == NounPhrase.Article.NOBODY) {
            return Optional.of(new Count.Exactly(0));
        }
        boolean more = noun.bare() && tokens.isMark(noun.to(), '+') && tokens.glued(noun.to());
        return noun.count().map(it -> more && it instanceof Count.Exactly(int least) ? new Count.AtLeast(least) : it);
    }

    private static Candidate figure(
            Tokens tokens, Attribute attribute, Count count, int from, Stretch number, String who, boolean field) {
        int start = tokens.start(number.from());
        int end = tokens.end(number.to() - 1);
        var why = new Gloss(start, end, Sentence.of("extraction.coded." + attribute.code()));
        var figure = new Statement.Figure(attribute, count, who, false, true, "");
        return new Candidate(figure, tokens.start(from), end, field ? "infobox-field" : "table-column", List.of(why));
    }

    private static @Nullable Attribute attribute(Column column) {
        return switch (column) {
            case FATALITIES -> Attribute.FATALITIES;
            case INJURIES -> Attribute.INJURIES;
            case ABDUCTED -> Attribute.ABDUCTED;
            default -> null;
        };
    }

    private static int lineStart(Tokens tokens, int token) {
        int at = token;
        while (at > 0 && !tokens.isBreak(at - 1) && !tokens.isMark(at - 1, '-')) {
            at--;
        }
        return at;
    }
}
