package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every screen with the example documents: in light and dark, in English and French, wide and narrow. Keeps a picture of
 * each, and finds no barrier of WCAG 2.2 A and AA, no complaint in the console, nothing that scrolls sideways at 200 %.
 */
@DemoWorkbench
class ScreensIT {

    private static final String CHOSEN = ".chosen-claim";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Conflicts conflicts;

    @BeforeEach
    void theExamplesHaveArrived() {
        ProcessedDocuments.await(documents, 5);
    }

    @Test
    void everyScreenInEveryLook() {
        var quarrel = conflicts.all().stream()
                .filter(it -> it.attribute() == Attribute.FATALITIES)
                .max((one, other) -> Integer.compare(sides(one), sides(other)))
                .orElseThrow();
        var places = new ArrayList<>(Screens.fixed());
        places.addAll(Screens.of(
                "conflicts/" + quarrel.id().value(),
                "incidents/" + quarrel.incident().value()));
        try (var tour = new Tour(port)) {
            for (var language : List.of("en", "fr")) {
                places.forEach(place -> tour.visit(place, language));
            }
            assertThat(tour.faults()).isEmpty();
        }
    }

    @Test
    void aDocumentIsReviewedByKeyboardAlone() {
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(Look.WIDE, 900), port)
                    .signedIn("reviewer1")
                    .goTo("documents");
            reviewer.at(".document-list .document-row").waitFor();
            reviewer.press("j").press("Enter");
            reviewer.at("document-text [data-claim]").waitFor();
            leavesTheTour(reviewer);
            tabsToTheText(reviewer);
            acceptsWhatTheArrowsReach(reviewer);
            claimsWordsChosenByKeys(reviewer);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Who has seen the tour begins at the top. */
    private static void leavesTheTour(Visitor reviewer) {
        reviewer.press("Escape");
        assertThat(reviewer.at(".tour")).isHidden();
        reviewer.page().reload();
        reviewer.at("document-text [data-claim]").waitFor();
    }

    /** First the way around rail and bar, then, within a few steps, the text, which is one stop. */
    private static void tabsToTheText(Visitor reviewer) {
        reviewer.press("Tab");
        assertThat(reviewer.at(".skip")).isFocused();
        reviewer.press("Enter");
        for (var steps = 0; steps < 12 && !spoken(reviewer.page()); steps++) {
            reviewer.press("Tab");
        }
        assertThat(spoken(reviewer.page())).isTrue();
    }

    private static void acceptsWhatTheArrowsReach(Visitor reviewer) {
        reviewer.press("ArrowRight").press("ArrowRight");
        assertThat(spoken(reviewer.page())).isTrue();
        reviewer.at(CHOSEN).waitFor();
        reviewer.press("a");
        assertThat(reviewer.at("[data-shape=claim-accepted]")).isVisible();
    }

    private static void claimsWordsChosenByKeys(Visitor reviewer) {
        var accepted = reviewer.page().locator("[data-shape=claim-accepted]");
        var before = accepted.count();
        reviewer.press("n").press("ArrowRight").press("Shift+ArrowRight").press("Shift+ArrowRight");
        reviewer.press("Enter");
        var form = reviewer.at(".new-claim-content");
        form.waitFor();
        reviewer.press("Enter");
        form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(accepted).not().hasCount(before);
    }

    /** Whether a mark of the text has the focus, inside the text's own tree. */
    private static boolean spoken(Page page) {
        return (boolean)
                page.evaluate("document.activeElement?.shadowRoot?.activeElement?.dataset?.spoken !== undefined");
    }

    private static int sides(Conflict conflict) {
        return conflict.claims().size();
    }
}
