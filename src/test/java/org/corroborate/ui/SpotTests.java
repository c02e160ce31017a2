package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.sources.TextId;
import org.junit.jupiter.api.Test;

class SpotTests {

    @Test
    void aCodedFigureIsLitInItsCellOfTheRow() {
        assertThat(Spot.of(figure("3 May\tClash\tNine fell.\t9", true))).isEqualTo(new Spot(123, 124, "9"));
    }

    @Test
    void aFigureInWordsIsLitInItsQuote() {
        assertThat(Spot.of(figure("killed nine", false))).isEqualTo(new Spot(100, 111, "killed nine"));
    }

    private static Claim figure(String quote, boolean coded) {
        return new Claim(
                ClaimId.create(),
                MentionId.create(),
                new Statement.Figure(Attribute.FATALITIES, new Count.Exactly(9), "", false, coded, ""),
                new Quote(TextId.create(), 100, 100 + quote.length(), quote),
                new Origin.Extractor("rules", "1", "coded", List.of()),
                Optional.empty(),
                Instant.EPOCH);
    }
}
