package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of a claim, walked by clicking: docs/journey.md in a real browser, on the five example documents. */
@DemoWorkbench
class JourneyIT {

    private static final String CONFLICT = "Bandiagara, 25 Feb 2021";
    private static final String REASON = "003 itself says “at least eight”, so its coded 8 is a floor that nine meets.";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void fromTheLoginPageToAReleasedRow() throws Exception {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port);
            signsIn(reviewer);
            looksAtAClaim(reviewer);
            findsTheConflictInTheQueue(reviewer);
            decides(reviewer);
            seesItInTheTimelineAndTheTrail(reviewer);
            var editor = new Visitor(browser.newPage(1440, 900), port).signedIn("editor");
            var rows = releases(editor);
            readsTheRow(rows);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void signsIn(Visitor reviewer) {
        reviewer.signIn("reviewer2", "not the password");
        assertThat(reviewer.at("[role=alert]")).isVisible();
        reviewer.picture("login-refused").signedIn("reviewer2").goTo("documents");
        assertThat(reviewer.words("Maps of Security Incidents in Mali")).isVisible();
        reviewer.picture("documents");
    }

    private static void looksAtAClaim(Visitor reviewer) {
        reviewer.goTo("documents/2");
        reviewer.at("document-text").waitFor();
        reviewer.picture("reading");
        var claim = reviewer.at(".claim-row, [data-claim]");
        claim.waitFor();
        reviewer.press("j").press("a");
        assertThat(reviewer.at("[data-shape=claim-accepted]")).isVisible();
        reviewer.picture("reading-accepted");
    }

    private static void findsTheConflictInTheQueue(Visitor reviewer) {
        reviewer.goTo("conflicts?state=open&attribute=fatalities");
        reviewer.picture("conflicts");
        bandiagara(reviewer).click();
        reviewer.at(".evidence").waitFor();
        assertThat(reviewer.at(".evidence")).containsText("kills nine gendarmes");
        assertThat(reviewer.page().locator(".evidence-side")).hasCount(2);
        reviewer.picture("conflict");
    }

    /** The coded 8 of one document against the nine of another. */
    private static Locator bandiagara(Visitor reviewer) {
        var rows = reviewer.page().locator(".queue-row").filter(new Locator.FilterOptions().setHasText(CONFLICT));
        return rows.filter(new Locator.FilterOptions().setHasText(Pattern.compile("8.*9|9.*8", Pattern.DOTALL)))
                .first()
                .locator("a.row-title");
    }

    private static void decides(Visitor reviewer) {
        reviewer.press("2");
        var fields = reviewer.page().locator(".range-fields vaadin-integer-field input");
        List.of("8", "9", "9").forEach(figure -> {
            var field = fields.nth((int) fields.all().stream()
                    .filter(it -> !it.inputValue().isEmpty())
                    .count());
            field.fill(figure);
            field.press("Tab");
        });
        reviewer.at(".decision-form vaadin-text-area textarea").fill(REASON);
        reviewer.press("Control+Enter");
        assertThat(reviewer.at(".so-far")).containsText("8 · 9 · 9");
        reviewer.picture("conflict-decided");
    }

    private static void seesItInTheTimelineAndTheTrail(Visitor reviewer) {
        reviewer.press("Escape").press("i");
        reviewer.at(".matrix").waitFor();
        assertThat(reviewer.at(".held")).isVisible();
        assertThat(reviewer.page().locator(".moment").first()).containsText("reviewer2");
        reviewer.picture("incident");
        readsBothWhole(reviewer);
        reviewer.goTo("incidents").picture("incidents").goTo("audit");
        assertThat(reviewer.at("main")).containsText("decided");
        reviewer.picture("audit");
    }

    /** Two whole documents side by side, both scrolled to the words that quarrel. */
    private static void readsBothWhole(Visitor reviewer) {
        reviewer.press("x");
        assertThat(reviewer.page().locator(".compare-side document-text")).hasCount(2);
        assertThat(reviewer.at(".difference.conflict")).containsText("Fatalities");
        assertThat(reviewer.at(".difference.conflict .left")).containsText("9");
        assertThat(reviewer.page().locator(".compare-side document-text .chosen"))
                .not()
                .hasCount(0);
        reviewer.picture("compare").press("j").picture("compare-next");
    }

    private static String releases(Visitor editor) throws IOException {
        editor.goTo("datasets").picture("datasets");
        editor.at("vaadin-button[theme~=primary]").click();
        var number = editor.at("vaadin-dialog input");
        number.fill("1");
        number.press("Tab");
        editor.picture("datasets-freeze");
        editor.at("vaadin-dialog vaadin-button[theme~=primary]").click();
        Download download =
                editor.page().waitForDownload(() -> editor.link("rows.csv").click());
        editor.picture("datasets-frozen");
        return Files.readString(download.path());
    }

    private static void readsTheRow(String rows) {
        var row = rows.lines()
                .filter(it -> it.contains("Bandiagara") && it.contains("2021-02-25"))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains(",8,9,9,").contains("kills nine gendarmes").contains("is a floor that nine meets");
        assertThat(row).containsPattern("[0-9a-f]{64}");
    }
}
