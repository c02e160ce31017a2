package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import org.junit.jupiter.api.Test;

class ConflictValuesTests {

    private final Document report = document(1);
    private final Document answer = document(2);

    @Test
    void aSideIsShownThoughTheOtherHasThreeValuesBeforeIt() {
        var parts = Stream.of(41, 24, 17).map(it -> exhibit(it, report)).toList();
        var other = exhibit(38, answer);
        assertThat(ConflictValues.fewest(List.of(parts.get(0), parts.get(1), parts.get(2), other)))
                .containsExactly(parts.get(0), parts.get(1), other);
    }

    @Test
    void threeValuesOfOneDocumentAreShownAsTheyCome() {
        var values = Stream.of(3, 9, 5).map(it -> exhibit(it, report)).toList();
        assertThat(ConflictValues.fewest(values)).isEqualTo(values);
    }

    private static Exhibit exhibit(int count, Document document) {
        var claim = new Claim(
                ClaimId.create(),
                MentionId.create(),
                new Statement.Figure(Attribute.FATALITIES, new Count.Exactly(count), "", false, false, ""),
                new Quote(TextId.create(), 0, String.valueOf(count).length(), String.valueOf(count)),
                new Origin.Extractor("rules", "1", "toll", List.of()),
                Optional.empty(),
                Instant.EPOCH);
        return new Exhibit(claim, document);
    }

    private static Document document(int number) {
        return new Document(
                DocumentId.create(),
                number,
                number + ".txt",
                "text/plain",
                2,
                "0".repeat(64),
                "A report",
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                AccountId.create());
    }
}
