package org.corroborate.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.corroborate.DeskTest;
import org.corroborate.TestWorkbench;
import org.corroborate.audit.Audit;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Moment;
import org.corroborate.review.Outcome;
import org.corroborate.review.Review;
import org.corroborate.shared.Subject;
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
