package org.corroborate.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.DeskTest;
import org.corroborate.TestWorkbench;
import org.corroborate.audit.Audit;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Decision;
import org.corroborate.review.DecisionId;
import org.corroborate.review.Moment;
import org.corroborate.review.Outcome;
import org.corroborate.review.Review;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ReleasesTests extends DeskTest {

    private static final MethodName UCDP = new MethodName("UCDP GED", "22.1");

    @Test
    void theSameStateFreezesToTheSameBytes() {
        report(new Exactly(9));
        report(new Exactly(8));
        var one = releases().freeze(UCDP, desk.me());
        var other = releases().freeze(UCDP, desk.me());
        assertThat(other.number()).isEqualTo(one.number() + 1);
        for (var file : List.of("rows.csv", "rows.json", "citations.jsonl", "claims.csv", "codebook.md")) {
            assertThat(text(other, file)).isEqualTo(text(one, file));
        }
        assertThat(releases().changesIn(other.id())).isEmpty();
        assertThat(text(other, "changes.csv").lines()).hasSize(1);
    }

    @Test
    void aFrozenReleaseNeverChanges() {
        var nine = report(new Exactly(9));
        var release = releases().freeze(UCDP, desk.me());
        var before = text(release, "rows.json");
        desk.the(Review.class).reject(nine.id(), "Misread.", desk.me());
        assertThat(text(release, "rows.json")).isEqualTo(before);
        assertThat(releases().rows(release.id())).anyMatch(it -> it.incident().equals(desk.incident(nine)));
        assertThat(releases().changes(releases().preview(UCDP)))
                .anySatisfy(it -> assertThat(it.incident()).isEqualTo(desk.incident(nine)));
    }

    @Test
    void anOpenConflictCarriesARangeAndADecisionWhatWasHeld() {
        var nine = report(new Exactly(9));
        report(new Exactly(8));
        assertThat(figures(nine)).containsExactly("8", "8", "9");
        assertThat(row(nine).cell(Column.OPEN_CONFLICTS).value()).isEqualTo("1");
        var conflict = desk.conflicts(nine).getFirst();
        desk.the(Review.class)
                .decide(
                        conflict.id(),
                        new Outcome.Stands(nine.id()),
                        Optional.of(UCDP),
                        "=Nearer to the place.",
                        Optional.empty(),
                        desk.me());
        assertThat(figures(nine)).containsExactly("9", "9", "9");
        assertThat(row(nine).cell(Column.FATALITIES_REASON).value()).isEqualTo("UCDP GED 22.1: =Nearer to the place.");
        assertThat(row(nine).best(Attribute.FATALITIES).citations())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.claim()).isEqualTo(nine.id());
                    assertThat(it.reason()).isEqualTo("=Nearer to the place.");
                });
    }

    @Test
    void anAcceptedDisagreementCarriesTheWholeRangeWithTheReason() {
        var nine = report(new Exactly(9));
        var eight = report(new Exactly(8));
        decide(nine, new Outcome.Disagreement(), "Both saw it.", Optional.empty());
        assertThat(figures(nine)).containsExactly("8", "8", "9");
        var row = row(nine);
        assertThat(row.cell(Column.FATALITIES_OUTCOME).value()).isEqualTo("disagreement");
        assertThat(row.cell(Column.FATALITIES_REASON).value()).isEqualTo("Both saw it.");
        assertThat(row.cell(Column.ACCEPTED_DISAGREEMENTS).value()).isEqualTo("1");
        assertThat(row.low(Attribute.FATALITIES).citations())
                .extracting(Citation::claim)
                .containsExactly(eight.id());
        assertThat(row.high(Attribute.FATALITIES).citations()).singleElement().satisfies(it -> {
            assertThat(it.claim()).isEqualTo(nine.id());
            assertThat(it.reason()).isEqualTo("Both saw it.");
        });
    }

    @Test
    void aDecidedRangeStandsInTheRowAndEachNumberCitesItsWords() {
        var nine = report(new Exactly(9));
        var six = report(new Exactly(6));
        decide(nine, new Outcome.Range(6, 8, 9), "The list is not whole.", Optional.empty());
        assertThat(figures(nine)).containsExactly("6", "8", "9");
        var row = row(nine);
        assertThat(row.cell(Column.FATALITIES_OUTCOME).value()).isEqualTo("range");
        assertThat(row.low(Attribute.FATALITIES).citations())
                .extracting(Citation::claim)
                .containsExactly(six.id());
        assertThat(row.best(Attribute.FATALITIES).citations())
                .extracting(Citation::claim)
                .containsExactlyInAnyOrder(six.id(), nine.id());
        assertThat(row.best(Attribute.FATALITIES).citations())
                .allMatch(it -> it.decision().isPresent());
    }

    @Test
    void theDeadBySideAndTheUnknownMakeBest() {
        var all = killed("", 9);
        dead(all, "nine gendarmes", "gendarmes", 4);
        var row = row(all);
        assertThat(List.of(
                        row.cell(Column.DEATHS_A).value(),
                        row.cell(Column.DEATHS_B).value(),
                        row.cell(Column.DEATHS_CIVILIANS).value(),
                        row.cell(Column.DEATHS_UNKNOWN).value()))
                .containsExactly("4", "0", "0", "5");
        assertThat(row.cell(Column.DEATHS_A).citations()).hasSize(1);
    }

    @Test
    void aRowWhoseDeadBySideMakeMoreThanBestIsNamedAndRefusedOncePeopleDecided() {
        var five = killed("", 5);
        var soldiers = killed("soldiers", 9);
        dead(soldiers, "civilians", "civilians", 4);
        var told = troubles();
        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.stops()).isFalse();
            assertThat(it.where()).containsExactly(desk.incident(five));
            assertThat(it.details().getFirst().in(Locale.ENGLISH))
                    .isEqualTo("Bandiagara, " + day
                            + ": Sides, civilians and unknown already make 13, more than best, 5. (9 + 4)");
        });
        var first = decide(five, new Outcome.Range(5, 9, 13), "Between them.", Optional.empty());
        assertThat(troubles()).singleElement().matches(Check::stops);
        assertThatThrownBy(() -> releases().freeze(UCDP, desk.me()))
                .isInstanceOf(Refusal.class)
                .satisfies(it -> assertThat(((Refusal) it).sentence().in(Locale.FRENCH))
                        .contains("Bandiagara", "13", "(9 + 4)"));
        decide(five, new Outcome.Range(5, 13, 13), "The list is whole.", Optional.of(first.id()));
        assertThat(troubles()).isEmpty();
        assertThat(releases().freeze(UCDP, desk.me()).rows()).isPositive();
    }

    private List<Check> troubles() {
        return releases().checks(releases().preview(UCDP)).stream()
                .filter(it -> !it.details().isEmpty())
                .toList();
    }

    private Claim killed(String of, int number) {
        var paper = desk.paper("On a day in a town nine gendarmes and civilians. Paper %s of %s.".formatted(of, day));
        var when = desk.add(paper, Optional.empty(), new Statement.When(day, day, Precision.DAY), "a day");
        desk.add(paper, Optional.of(when.mention()), new Statement.Where("Bandiagara", "", ""), "a town");
        return desk.add(paper, Optional.of(when.mention()), figure(of, number), "nine");
    }

    private void dead(Claim beside, String words, String of, int number) {
        var paper = desk.the(Documents.class).text(beside.quote().text());
        desk.add(paper, Optional.of(beside.mention()), figure(of, number), words);
    }

    private static Statement figure(String of, int number) {
        return new Statement.Figure(Attribute.FATALITIES, new Exactly(number), of, of.equals("gendarmes"), false, "");
    }

    private Decision decide(Claim of, Outcome outcome, String reason, Optional<DecisionId> seen) {
        return desk.the(Review.class)
                .decide(desk.conflicts(of).getFirst().id(), outcome, Optional.empty(), reason, seen, desk.me());
    }

    @Test
    void aFloorThatStandsSetsNoHeight() {
        var floor = report(new AtLeast(9));
        report(new Exactly(8));
        var conflict = desk.conflicts(floor).getFirst();
        desk.the(Review.class)
                .decide(
                        conflict.id(),
                        new Outcome.Stands(floor.id()),
                        Optional.empty(),
                        "The list is longer.",
                        Optional.empty(),
                        desk.me());
        assertThat(figures(floor)).containsExactly("9", "9", "");
    }

    @Test
    void whatWasMergedIsSaidWithTheIdItLivesOnIn() {
        var one = desk.report(day, "Bandiagara", new Exactly(5));
        var other = desk.report(day, "Gao", new Exactly(5));
        var from = desk.incident(other);
        var into = desk.incident(one);
        releases().freeze(UCDP, desk.me());
        desk.the(Incidents.class).merge(into, from, "One attack.", desk.me());
        var release = releases().freeze(UCDP, desk.me());
        assertThat(releases().changesIn(release.id()))
                .filteredOn(Change.Merged.class::isInstance)
                .map(Change.Merged.class::cast)
                .extracting(Change.Merged::incident, Change.Merged::into)
                .containsExactly(org.assertj.core.api.Assertions.tuple(from, into));
        assertThat(text(release, "changes.csv")).contains("merged," + from.value() + ",,,," + into.value());
    }

    @Test
    void theTrailAndTheTimelineTellOfARelease() {
        var nine = report(new Exactly(9));
        var head = desk.the(Audit.class).head().toString();
        var release = releases().freeze(UCDP, desk.me());
        assertThat(release.auditHead()).isEqualTo(head);
        assertThat(text(release, "release.json")).contains(head);
        assertThat(desk.the(Audit.class).about(new Subject("release", "" + release.number())))
                .singleElement()
                .satisfies(it -> assertThat(it.facts()).containsEntry("sha256", release.sha256()));
        assertThat(desk.the(Review.class).timeline(desk.incident(nine)))
                .extracting(Moment::what)
                .startsWith(Moment.What.RELEASED);
    }

    @Test
    void everyCellWithWordsOfADocumentLeadsBack() {
        report(new Exactly(9));
        assertThat(releases().checks(releases().preview(UCDP)))
                .filteredOn(Check::stops)
                .allMatch(Check::holds);
    }

    @Test
    void whoJudgesDoesNotFreeze() {
        TestWorkbench.signIn("REVIEWER");
        assertThatThrownBy(() -> releases().freeze(UCDP, desk.me())).isInstanceOf(AccessDeniedException.class);
    }

    private Claim report(Count killed) {
        return desk.report(day, "Bandiagara", killed);
    }

    private Row row(Claim claim) {
        return releases().preview(UCDP).stream()
                .filter(it -> it.incident().equals(desk.incident(claim)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> figures(Claim claim) {
        var row = row(claim);
        return List.of(
                row.low(Attribute.FATALITIES).value(),
                row.best(Attribute.FATALITIES).value(),
                row.high(Attribute.FATALITIES).value());
    }

    private String text(Release release, String file) {
        var out = new ByteArrayOutputStream();
        releases().write(release.id(), file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Releases releases() {
        return desk.the(Releases.class);
    }
}
