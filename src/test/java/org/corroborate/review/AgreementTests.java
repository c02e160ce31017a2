package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.sources.TextId;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final TextId TEXT = TextId.create();
    private static final Statement NINE = figure(new Exactly(9));
    private static final Statement EIGHT_OR_MORE = figure(new AtLeast(8));
    private static final Statement EIGHT = figure(new Exactly(8));

    @Test
    void aShareOfTenOfTwelveHasWilsonsInterval() {
        var share = new Proportion(10, 12);
        assertThat(share.low()).isEqualTo(0.5520, within(0.0001));
        assertThat(share.high()).isEqualTo(0.9530, within(0.0001));
        assertThat(new Proportion(0, 5).low()).isZero();
        assertThat(new Proportion(5, 5).high()).isEqualTo(1, within(0.0001));
        assertThat(new Proportion(0, 0).known()).isFalse();
    }

    @Test
    void alphaIsOneWhereAllAgreeAndAboutNoughtWhereChanceAlone() {
        var yes = new Alpha.Pair(true, true);
        var no = new Alpha.Pair(false, false);
        assertThat(Alpha.of(List.of(yes, no, yes, no), 1).orElseThrow().value()).isEqualTo(1, within(0.0001));
        var all = Stream.of(yes, no, new Alpha.Pair(true, false), new Alpha.Pair(false, true))
                .flatMap(it -> IntStream.range(0, 50).mapToObj(_ -> it))
                .toList();
        assertThat(Alpha.of(all, 1).orElseThrow().value()).isEqualTo(0, within(0.01));
        assertThat(Alpha.of(List.of(yes, yes), 1)).isEmpty();
    }

    /** Krippendorff's own small example of two observers and nominal data. */
    @Test
    void alphaIsWhatThePublishedExampleHas() {
        var a = "0 1 0 0 0 0 0 0 1 0".split(" ");
        var b = "1 1 1 0 0 1 0 0 0 0".split(" ");
        var pairs = IntStream.range(0, 10)
                .mapToObj(it -> new Alpha.Pair(a[it].equals("1"), b[it].equals("1")))
                .toList();
        assertThat(Alpha.of(pairs, 1).orElseThrow().value()).isEqualTo(0.095, within(0.001));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        var pairs = List.of(
                new Alpha.Pair(true, true),
                new Alpha.Pair(false, false),
                new Alpha.Pair(true, false),
                new Alpha.Pair(true, true));
        assertThat(Alpha.of(pairs, 7)).isEqualTo(Alpha.of(pairs, 7));
    }

    @Test
    void nineAndAtLeastEightAreNotTheSameFigureButWithinRange() {
        var line = line(item(Optional.of(NINE), Optional.of(EIGHT_OR_MORE)));
        assertThat(line.found()).isEqualTo(new Proportion(1, 1));
        assertThat(line.exact()).isEqualTo(new Proportion(0, 1));
        assertThat(line.within()).isEqualTo(new Proportion(1, 1));
        assertThat(line(item(Optional.of(NINE), Optional.of(EIGHT))).within()).isEqualTo(new Proportion(0, 1));
    }

    @Test
    void whatOnlyOneHoldsIsNotFoundByBothAndWhatNeitherHoldsDoesNotCount() {
        var line = line(
                item(Optional.of(NINE), Optional.empty()),
                item(Optional.of(NINE), Optional.of(NINE)),
                item(Optional.empty(), Optional.empty()));
        assertThat(line.found()).isEqualTo(new Proportion(1, 2));
        assertThat(line.exact()).isEqualTo(new Proportion(1, 1));
    }

    @Test
    void daysThatOverlapAndPlacesOfOneCercleAreWithin() {
        var may = new Statement.When(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), Precision.MONTH);
        var third = new Statement.When(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 3), Precision.DAY);
        assertThat(Alike.within(may, third)).isTrue();
        var town = new Statement.Where("Kerena", "Bandiagara", "Mopti");
        assertThat(Alike.within(town, new Statement.Where("", "Bandiagara", "Mopti")))
                .isTrue();
        assertThat(Alike.within(town, new Statement.Where("Sokoura", "Bandiagara", "Mopti")))
                .isFalse();
    }

    private static Agreement.Line line(Item... items) {
        return Agreement.of(List.of(items), 1).lines().getFirst();
    }

    private static Item item(Optional<Statement> a, Optional<Statement> b) {
        var proposal = claim(NINE);
        return new Item(
                proposal.id(),
                Optional.of(proposal),
                coded(a.map(AgreementTests::claim)),
                coded(b.map(AgreementTests::claim)),
                Optional.empty());
    }

    private static Coded coded(Optional<Claim> held) {
        return new Coded(held, "", List.of());
    }

    private static Claim claim(Statement statement) {
        return new Claim(
                new ClaimId(UUID.randomUUID()),
                new MentionId(UUID.randomUUID()),
                statement,
                new Quote(TEXT, 0, 4, "nine"),
                new Origin.Extractor("test", "1", "told", List.of()),
                Optional.empty(),
                Instant.EPOCH);
    }

    private static Statement figure(org.corroborate.claims.Count count) {
        return new Statement.Figure(Attribute.FATALITIES, count, "", false, false, "");
    }
}
