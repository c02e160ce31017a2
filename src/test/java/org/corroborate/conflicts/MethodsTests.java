package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.claims.Count.Vague;
import org.corroborate.incidents.Report;
import org.corroborate.incidents.Told;
import org.junit.jupiter.api.Test;

class MethodsTests {

    private static final Report EIGHT = Told.in("table", 0, "At least eight soldiers were killed")
            .figure(Attribute.FATALITIES, new AtLeast(8), "soldiers", "At least eight soldiers were killed")
            .coded(Attribute.FATALITIES, 8)
            .report();

    private static final Report NINE = Told.in("list", 0, "kills nine gendarmes")
            .killed(9, "gendarmes", "kills nine gendarmes")
            .report();

    private static final Report DOZENS = Told.in("news", 0, "dozens of soldiers were killed")
            .figure(Attribute.FATALITIES, new Vague("dozens"), "soldiers", "dozens of soldiers were killed")
            .report();

    @Test
    void acledTakesTheLowest() {
        assertThat(of("ACLED", EIGHT, NINE).best()).isEqualTo(OptionalInt.of(8));
    }

    @Test
    void ucdpKeepsLowBestAndHigh() {
        var proposal = of("UCDP GED", EIGHT, NINE);
        assertThat(proposal.low()).isEqualTo(OptionalInt.of(8));
        assertThat(proposal.best()).isEqualTo(OptionalInt.of(8));
        assertThat(proposal.high()).isEqualTo(OptionalInt.of(9));
    }

    @Test
    void eachMethodMakesOfTheSameFiguresWhatItsCodebookSays() {
        var late = Told.in("late", 0, "kills 14")
                .published("2021-03-02")
                .killed(14, "", "kills 14")
                .report();
        var early = Told.in("early", 0, "nine dead")
                .published("2021-03-01")
                .killed(9, "", "nine dead")
                .report();
        assertThat(Methods.all().stream().map(it -> made(of(it.name(), EIGHT, NINE, early, late))))
                .containsExactly(
                        "ACLED 2021 - 8 -",
                        "UCDP GED 22.1 8 9 14",
                        "Airwars 2023 8 - 14",
                        "Every Casualty Counts 2016 8 - 14",
                        "Majority 1 - 9 -",
                        "Latest 1 - 14 -",
                        "Manual 1 - - -");
    }

    private static String made(Proposal it) {
        return "%s %s %s %s %s"
                .formatted(
                        it.method().name(),
                        it.method().version(),
                        number(it.low()),
                        number(it.best()),
                        number(it.high()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? "" + number.getAsInt() : "-";
    }

    @Test
    void onlyAcledHasANumberForDozens() {
        assertThat(of("ACLED", DOZENS).best()).isEqualTo(OptionalInt.of(12));
        assertThat(of("UCDP GED", DOZENS).best()).isEmpty();
    }

    @Test
    void copiesAreOneVoiceInAMajority() {
        var copy = Told.in("copy", 0, "kills nine gendarmes")
                .voice("list")
                .killed(9, "gendarmes", "kills nine gendarmes")
                .report();
        var other =
                Told.in("other", 0, "kills eight").killed(8, "", "kills eight").report();
        assertThat(of("Majority", EIGHT, NINE, copy, other).best()).isEqualTo(OptionalInt.of(8));
    }

    @Test
    void theLatestIsTheNewestReport() {
        var early = Told.in("a", 0, "8 dead")
                .published("2021-02-26")
                .killed(8, "", "8 dead")
                .report();
        var late = Told.in("b", 0, "14 dead")
                .published("2021-02-27")
                .killed(14, "", "14 dead")
                .report();
        assertThat(of("Latest", early, late).best()).isEqualTo(OptionalInt.of(14));
    }

    @Test
    void bestIsTheSumOfSidesCiviliansAndUnknown() {
        assertThat(deaths(2, 3, 4, 0, 9).troubles()).isEmpty();
        assertThat(deaths(2, 3, 4, 0, 10).troubles()).hasSize(1);
    }

    private static Deaths deaths(int a, int b, int civilians, int unknown, int best) {
        return new Deaths(
                OptionalInt.of(a),
                OptionalInt.of(b),
                OptionalInt.of(civilians),
                OptionalInt.of(unknown),
                OptionalInt.empty(),
                OptionalInt.of(best),
                OptionalInt.empty(),
                false,
                false);
    }

    private static Proposal of(String method, Report... reports) {
        return Methods.proposals(Attribute.FATALITIES, List.of(reports)).stream()
                .filter(it -> it.method().name().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
