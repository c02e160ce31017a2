package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One incident that five sources tell of: where they quarrel, who speaks, why it is one, and how its toll rose. */
@DemoWorkbench
class IncidentIT {

    private static final String TOLD = "On 4 May 2019, unidentified gunmen attacked the gendarmerie post in Bandiagara."
            + " The attack killed %s gendarmes and wounded four others.";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Incidents incidents;

    @Test
    void theScreenShowsWhereSourcesQuarrelAndWhatBecameOfIt() {
        ProcessedDocuments.await(documents, 5);
        var incident = told();
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            reviewer.goTo("incidents/" + incident.value()).at(".matrix").waitFor();
            diamondsSayWhy(reviewer);
            columnsScrollBetweenTheFirstAndTheLast(reviewer);
            keysTakeCellsAndTheAddressHoldsThem(reviewer);
            voicesReasonsAndTollAreShown(reviewer);
            aDialogIsAnsweredByTheKeyItNames(reviewer);
            acceptedAsADisagreement(reviewer, "incidents/" + incident.value());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private IncidentId told() {
        Received.note(documents, "First Agency", "2019-05-04", TOLD.formatted("at least seven"));
        Received.note(documents, "Second Agency", "2019-05-05", TOLD.formatted("seven"));
        Received.note(documents, "Third Agency", "2019-05-09", TOLD.formatted("nine"));
        Received.note(documents, "Fourth Agency", "2019-07-02", TOLD.formatted("up to ten"));
        var last = Received.note(documents, "Fifth Agency", "2019-09-20", TOLD.formatted("at least nine"));
        return only(last);
    }

    private IncidentId only(Document document) {
        var told = incidents.of(document.id());
        assertThat(told).hasSize(1);
        return told.iterator().next();
    }

    private static void diamondsSayWhy(Visitor reviewer) {
        var open = reviewer.at(".tie button:has([data-shape=conflict-open])");
        reviewer.press("Tab");
        open.focus();
        assertThat(reviewer.at("vaadin-popover[opened]")).containsText("Second Agency");
        reviewer.picture("incident-quarrel");
        reviewer.press("Escape");
        var quiet = reviewer.at(".tie button:has([data-shape=conflict-quiet])");
        quiet.hover();
        assertThat(reviewer.page().locator("vaadin-popover[opened]")).hasCount(1);
        reviewer.at("h1").hover();
        assertThat(reviewer.page().locator("vaadin-popover[opened]")).hasCount(0);
    }

    private static void columnsScrollBetweenTheFirstAndTheLast(Visitor reviewer) {
        var matrix = reviewer.at(".matrix-scroll");
        assertThat((boolean) matrix.evaluate("it => it.scrollWidth > it.clientWidth + 100"))
                .isTrue();
        var first = reviewer.at(".matrix tbody th").boundingBox();
        var last = reviewer.at(".matrix td.held").boundingBox();
        var frame = matrix.boundingBox();
        assertThat(last.x + last.width).isBetween(frame.x + frame.width - 20, frame.x + frame.width + 1);
        matrix.evaluate("it => { it.scrollLeft = 400 }");
        assertThat(reviewer.at(".matrix tbody th").boundingBox().x).isEqualTo(first.x);
        assertThat(reviewer.at(".matrix td.held").boundingBox().x).isEqualTo(last.x);
        reviewer.picture("incident-scrolled");
        matrix.evaluate("it => { it.scrollLeft = 0 }");
    }

    private static void keysTakeCellsAndTheAddressHoldsThem(Visitor reviewer) {
        reviewer.press("j").press("j").press("ArrowRight");
        assertThat(reviewer.page()).hasURL(Pattern.compile(".*\\?(row=place&source=2|source=2&row=place)$"));
        reviewer.page().reload();
        assertThat(reviewer.at(".matrix tr[aria-current=true] th")).containsText("Place");
        assertThat(reviewer.at(".matrix td:focus-within")).containsText("Bandiagara");
        reviewer.press("Enter");
        assertThat(reviewer.page()).hasURL(Pattern.compile(".*documents/\\d+\\?claim=.*"));
        reviewer.page().goBack();
        reviewer.at(".matrix").waitFor();
    }

    private static void voicesReasonsAndTollAreShown(Visitor reviewer) {
        assertThat(reviewer.page().locator(".voice-branch")).hasCount(5);
        var link = reviewer.at(".link");
        var sum = link.locator(".link-reason .weight").allInnerTexts().stream()
                .map(IncidentIT::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .isEqualByComparingTo(number(link.locator(".link-head .weight").innerText()));
        var tolls = reviewer.page().locator(".toll-point");
        assertThat(tolls).hasCount(5);
        assertThat(tolls.first()).containsText("at least 7");
        var places = tolls.all().stream()
                .map(it -> it.locator(".toll-dot").boundingBox().x)
                .toList();
        assertThat(places).isSorted();
        assertThat(reviewer.at(".timeline")).containsText("linked");
        reviewer.press("h");
        assertThat(reviewer.at(".timeline-part a")).isFocused();
    }

    private static void aDialogIsAnsweredByTheKeyItNames(Visitor reviewer) {
        reviewer.press("s");
        var dialog = reviewer.at("vaadin-dialog[opened]");
        dialog.locator("textarea").focus();
        reviewer.press("Control+Enter");
        assertThat(dialog.locator(".trouble")).isVisible();
        reviewer.press("Escape");
        assertThat(dialog).isHidden();
    }

    private static BigDecimal number(String weight) {
        return new BigDecimal(weight.strip().replace("+", ""));
    }

    private static void acceptedAsADisagreement(Visitor reviewer, String incident) {
        var open = reviewer.page().locator(".held-line[data-state=open]");
        var before = open.count();
        reviewer.link("Compare and decide").click();
        reviewer.at(".decision-form").waitFor();
        reviewer.press("3").press("r");
        assertThat(reviewer.at(".decision-form vaadin-text-area textarea")).isFocused();
        reviewer.page().keyboard().type("Both counts were made by people who were there.");
        reviewer.press("Control+Enter");
        assertThat(reviewer.at(".screen-head [data-shape=conflict-disagreement]"))
                .isVisible();
        reviewer.goTo(incident).at(".matrix").waitFor();
        assertThat(open).hasCount(before - 1);
        assertThat(reviewer.at(".tie [data-shape=conflict-disagreement]")).isVisible();
        assertThat(reviewer.at(".held-line[data-state=disagreement]")).containsText("people who were there");
        reviewer.picture("incident-disagreement");
    }
}
