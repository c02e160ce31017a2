package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.regex.Pattern;
import org.corroborate.TestWorkbench;
import org.corroborate.incidents.Incidents;
import org.corroborate.search.Search;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding words again, taking a table row by row, and claims lit on the page of a PDF: in a real browser. */
@DemoWorkbench
class FindingIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Search search;

    @Autowired
    private Incidents incidents;

    @Test
    void wordsAreFoundAndOpenWhereTheyStand() {
        TestWorkbench.until(() -> documents.all().size() >= 5);
        ProcessedDocuments.await(documents, documents.all().size());
        TestWorkbench.until(search::whole);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            reviewer.goTo("documents").press("/");
            var field = reviewer.at(".find input");
            field.fill("\"kills nine gendarmes\"");
            field.press("Enter");
            reviewer.at(".hit mark").waitFor();
            assertThat(reviewer.at(".hit")).containsText("kills nine gendarmes");
            reviewer.picture("find");
            reviewer.press("ArrowDown").press("Enter");
            reviewer.at("document-text .sought").waitFor();
            assertThat(reviewer.page()).hasURL(Pattern.compile("documents/\\d+\\?at=\\d+-\\d+"));
            assertThat(reviewer.at("document-text .sought")).containsText("kills");
            reviewer.picture("find-opened");
            saves(reviewer);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void saves(Visitor reviewer) {
        reviewer.goTo("find?q=diamnati");
        reviewer.goTo("find?q=zzzz");
        assertThat(reviewer.at(".empty")).isVisible();
        reviewer.picture("find-nothing").goTo("find?q=bandiagara&attribute=fatalities");
        reviewer.at(".hit").waitFor();
        reviewer.picture("find-filtered");
        reviewer.press("s");
        var name = reviewer.at(".save-search input");
        assertThat(name).hasValue("bandiagara");
        name.fill("The dead of Bandiagara");
        name.press("Tab");
        reviewer.at(".save-search vaadin-button").click();
        assertThat(reviewer.link("The dead of Bandiagara"))
                .hasAttribute("href", Pattern.compile("attribute=fatalities"));
    }

    @Test
    void aTableIsTakenRowByRow() {
        ProcessedDocuments.await(documents, documents.all().size());
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            upload(reviewer, "acled-shaped.csv", "text/csv", Papers.table());
            reviewer.at(".arrival a[href$=table]").click();
            assertThat(reviewer.at(".table-preview")).containsText("2 rows would be taken, 1 refused");
            reviewer.picture("table-columns");
            reviewer.at(".table-acts vaadin-button[theme~=primary]").click();
            reviewer.at(".document-list").waitFor();
            var table = documents.all().stream()
                    .filter(it -> it.fileName().equals("acled-shaped.csv"))
                    .findFirst()
                    .orElseThrow();
            TestWorkbench.until(() -> !documents.progress(table.id()).working());
            reviewer.goTo("documents/" + table.number() + "/table");
            assertThat(reviewer.at(".table-result")).containsText("“some day” is no day that can be read.");
            reviewer.picture("table-result").goTo("documents/" + table.number());
            reviewer.at("document-text .mark").waitFor();
            var labbezanga = incidents.of(table.id()).stream()
                    .filter(it -> incidents.incident(it).name().equals("Labbezanga"))
                    .findFirst()
                    .orElseThrow();
            reviewer.picture("table-read").goTo("incidents/" + labbezanga.value());
            assertThat(reviewer.at(".matrix")).containsText("Labbezanga, Ansongo, Gao");
            reviewer.picture("table-incident");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void claimsAreLitOnThePageOfAPdf() throws IOException {
        ProcessedDocuments.await(documents, documents.all().size());
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            upload(reviewer, "two-columns.pdf", "application/pdf", Papers.twoColumns());
            TestWorkbench.until(() -> documents.all().stream()
                    .anyMatch(it -> it.fileName().equals("two-columns.pdf")
                            && !documents.progress(it.id()).working()));
            var pdf = documents.all().stream()
                    .filter(it -> it.fileName().equals("two-columns.pdf"))
                    .findFirst()
                    .orElseThrow();
            reviewer.goTo("documents/" + pdf.number());
            reviewer.at("document-text .mark").waitFor();
            reviewer.press("t");
            var mark = reviewer.at("document-page button.mark.f");
            mark.waitFor();
            liesWithin(mark, reviewer.at("document-page .page canvas"));
            mark.click();
            reviewer.at("document-page .mark.chosen").waitFor();
            reviewer.at(".chosen-claim").waitFor();
            reviewer.picture("page-chosen");
            assertThat(reviewer.page().locator("document-page .lost")).hasCount(0);
            reviewer.picture("page");
            reviewer.press("j");
            reviewer.at("document-page .mark.chosen").waitFor();
            reviewer.press("t");
            assertThat(reviewer.at("document-text")).isVisible();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void upload(Visitor visitor, String name, String type, byte[] bytes) {
        visitor.goTo("documents");
        visitor.at("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
        visitor.words(name.endsWith("csv") ? name : "Two columns").waitFor();
    }

    private static void liesWithin(Locator mark, Locator page) {
        var small = mark.boundingBox();
        var large = page.boundingBox();
        assertThat(small.x).isBetween(large.x + 40, large.x + large.width);
        assertThat(small.width).isBetween(10.0, large.width / 2);
        assertThat(small.height).isBetween(6.0, 40.0);
    }
}
