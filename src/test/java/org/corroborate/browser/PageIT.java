package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading on the original page: claims made of words on the page itself, by mouse and by keys, and overlapping marks. */
@DemoWorkbench
class PageIT {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float SIZE = 12;
    private static final float LEFT = 72;
    private static final float FIRST_LINE = 700;
    private static final String[] LINES = {
        "On 4 May 2019, gunmen killed at least 14 people in Bandiagara.",
        "Nine others were wounded. The market of Koro stayed closed,",
        "with 19 others waiting outside until the evening of that day."
    };

    private static final Pattern CHOSEN = Pattern.compile(".*[?&]claim=[0-9a-f-]{36}.*");

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void wordsOfThePageBecomeClaimsAndTheAddressHoldsTheChosenOne() throws IOException {
        ProcessedDocuments.await(documents, 5);
        var pdf = Received.document(documents, Arrival.of("page.pdf", new ByteArrayInputStream(pdf())));
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            reviewer.goTo("documents/" + pdf.number() + "?page");
            reviewer.at("document-page .mark").waitFor();
            theAddressHoldsWhatIsChosen(reviewer);
            overlappingMarksAreChosenInTurn(reviewer, "document-page");
            dragsWords(reviewer);
            choosesWordsByKeys(reviewer);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void theAddressHoldsWhatIsChosen(Visitor reviewer) {
        reviewer.press("j");
        assertThat(reviewer.page()).hasURL(CHOSEN);
        reviewer.press("j");
        var claim = reviewer.at("document-page .mark.chosen").getAttribute("data-claim");
        assertThat(reviewer.page()).hasURL(Pattern.compile(".*claim=" + claim + ".*page.*"));
        reviewer.page().reload();
        assertThat(reviewer.at("document-page .mark.chosen")).hasAttribute("data-claim", claim);
    }

    /** "killed" is a kind of violence and part of a figure: a second click on it chooses the other claim. */
    private static void overlappingMarksAreChosenInTurn(Visitor reviewer, String in) {
        var figure = reviewer.page().locator(in + " .mark.f").first();
        var chosen = reviewer.at(in + " .mark.chosen");
        click(reviewer, figure, 5);
        assertThat(reviewer.page()).hasURL(CHOSEN);
        var first = chosen.getAttribute("data-claim");
        click(reviewer, figure, 25);
        assertThat(chosen).not().hasAttribute("data-claim", first);
        click(reviewer, figure, 5);
        assertThat(chosen).hasAttribute("data-claim", first);
        reviewer.picture("overlap-" + in);
    }

    /** Once it has come to rest; twice on one letter would be a double click, which chooses the word. */
    private static void click(Visitor reviewer, Locator mark, int from) {
        mark.scrollIntoViewIfNeeded();
        var box = mark.boundingBox();
        reviewer.page().mouse().click(box.x + from, box.y + box.height / 2);
    }

    private static void dragsWords(Visitor reviewer) throws IOException {
        var marks = reviewer.page().locator("document-page .page > button.mark[data-at]");
        var before = marks.count();
        drag(reviewer, 2, "with ", "with 19 others");
        var form = reviewer.at(".new-claim-content");
        assertThat(form.locator("h2")).containsText("19 others");
        reviewer.picture("page-new-claim");
        assertThat(form.locator("vaadin-integer-field input").first()).hasValue("19");
        reviewer.press("Enter");
        assertThat(form).isHidden();
        assertThat(marks).hasCount(before + 1);
        assertThat(reviewer.at(".chosen-claim")).containsText("19 others");
        reviewer.picture("page-claimed");
    }

    /** From the first letter after some words of a line to the last of others. */
    private static void drag(Visitor reviewer, int line, String before, String until) throws IOException {
        var page = reviewer.at("document-page .page").boundingBox();
        var scale = page.width / PDRectangle.A4.getWidth();
        var y = page.y + (PDRectangle.A4.getHeight() - FIRST_LINE + line * SIZE * 1.5 - SIZE / 4) * scale;
        var mouse = reviewer.page().mouse();
        mouse.move(page.x + (LEFT + width(before) + 1) * scale, y);
        mouse.down();
        mouse.move(page.x + (LEFT + width(before) + 20) * scale, y);
        mouse.move(page.x + (LEFT + width(until) - 2) * scale, y);
        mouse.up();
    }

    private static void choosesWordsByKeys(Visitor reviewer) {
        reviewer.press("n").press("Shift+ArrowRight");
        assertThat(reviewer.at("document-page .words")).isVisible();
        reviewer.press("Enter");
        assertThat(reviewer.at(".new-claim-content h2")).containsText("19 others");
        assertThat(reviewer.at(".new-claim-content input")).isFocused();
        reviewer.press("Escape");
        assertThat(reviewer.at(".new-claim-content")).isHidden();
        assertThat(reviewer.page().locator("document-page .words")).hasCount(0);
    }

    private static double width(String words) throws IOException {
        return FONT.getStringWidth(words) / 1000 * SIZE;
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(FONT, SIZE);
                content.setLeading(SIZE * 1.5f);
                content.newLineAtOffset(LEFT, FIRST_LINE);
                for (var line : LINES) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
