package org.corroborate.claims;

import java.time.Instant;
import java.util.Optional;

/** One statement about one attribute, bound to the words that make it. A correction names the claim it replaces. */
public record Claim(
        ClaimId id,
        MentionId mention,
        Statement statement,
        Quote quote,
        Origin origin,
        Optional<ClaimId> replaces,
        Instant madeAt) {

    public Attribute attribute() {
        return statement.attribute();
    }

    /** The words that give the value: the quote, or of a figure coded in a table's row, whose quote says what it counts, the cell. */
    public Quote cell() {
        var cell = quote.exact().lastIndexOf('\t') + 1;
        var coded = statement instanceof Statement.Figure figure && figure.coded();
        return coded && cell > 0
                ? new Quote(
                        quote.text(),
                        quote.start() + cell,
                        quote.end(),
                        quote.exact().substring(cell))
                : quote;
    }
}
