package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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

    private static final String TABLE = """
            event_id_cnty,event_date,event_type,sub_event_type,actor1,admin1,admin2,location,fatalities,notes
            MLI9001,03 March 2021,Violence against civilians,Attack,JNIM,Gao,Ansongo,Labbezanga,7,"Armed men came at noon, it is said."
            MLI9002,04 March 2021,Battles,Armed clash,JNIM,Mopti,Koro,Dinangourou,12,A patrol was attacked.
            MLI9003,some day,Battles,Armed clash,JNIM,Mopti,Koro,Dinangourou,3,No day is given.
            """;

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
            upload(reviewer, "acled-shaped.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
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
            upload(reviewer, "two-columns.pdf", "application/pdf", twoColumns());
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

    /** A heading over two columns, a word divided at a line's end, and a second page. */
    private static byte[] twoColumns() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var first = page(document);
            write(document, first, 60, 780, 20, "Two columns of news from Gao");
            write(
                    document,
                    first,
                    60,
                    720,
                    11,
                    "On 5 March 2021 gunmen attacked the",
                    "village of Labbezanga and killed",
                    "at least 14 civilians, residents said.");
            write(
                    document,
                    first,
                    320,
                    720,
                    11,
                    "The next day soldiers of the gar-",
                    "rison were ambushed near Ansongo;",
                    "eight soldiers were killed.");
            write(
                    document,
                    page(document),
                    60,
                    720,
                    11,
                    "In Gao, three traders were wounded",
                    "by an explosive device on 9 March 2021.");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void write(PDDocument document, PDPage page, float x, float y, float size, String... lines)
            throws IOException {
        var append = PDPageContentStream.AppendMode.APPEND;
        try (var content = new PDPageContentStream(document, page, append, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), size);
            content.setLeading(size * 1.3f);
            content.newLineAtOffset(x, y);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
