package org.corroborate.extraction;

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

    static Optional<Candidate> of(Tokens tokens, Reading reading, Column column) {
        var attribute = attribute(column);
        int token = reading.sentence().from();
        if (attribute == null || !tokens.isNumber(token) || tokens.number(token) < 0) {
            return Optional.empty();
        }
        boolean field = reading.block().kind() == Block.Kind.FIELD;
        int from = field ? lineStart(tokens, token) : reading.block().from();
        var count = new Count.Exactly(tokens.number(token));
        var why =
                new Gloss(tokens.start(token), tokens.end(token), Sentence.of("extraction.coded." + attribute.code()));
        var figure = new Statement.Figure(attribute, count, "", false, true, "");
        var rule = field ? "infobox-field" : "table-column";
        return Optional.of(new Candidate(figure, tokens.start(from), tokens.end(token), rule, List.of(why)));
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
