package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.corroborate.TestWorkbench;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

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
    private ApplicationContext workbench;

    @BeforeEach
    void theExamplesHaveArrived() {
        TestWorkbench.until(() -> documents.all().stream()
                        .filter(it -> documents.progress(it.id()).reached() == Stage.COMPARED)
                        .count()
                >= 5);
    }

    @Test
    void everyScreenInEveryLook() throws IOException {
        var places = Stream.concat(Screens.fixed(), new Scene(workbench).set().stream())
                .toList();
        assertThat(seen(port, places)).isEmpty();
    }

    @Test
    void everyScreenBeforeThereIsAnything() {
        try (var fresh = new FreshWorkbench()) {
            var threshold = List.of(Place.of("first-account", "first-account", "", "form"));
            assertThat(seen(fresh.port(), threshold)).isEmpty();
            fresh.openAccounts();
            assertThat(seen(fresh.port(), Screens.empty())).isEmpty();
        }
    }

    /** What is wrong with these places, visited in both languages at once. */
    private static List<String> seen(int port, List<Place> places) {
        try (var visits = Executors.newFixedThreadPool(2)) {
            return Stream.of("en", "fr")
                    .map(language -> visits.submit(() -> visited(port, places, language)))
                    .toList()
                    .stream()
                    .flatMap(ScreensIT::faults)
                    .toList();
        }
    }

    private static List<String> visited(int port, List<Place> places, String language) {
        try (var tour = new Tour(port)) {
            if (places.stream().anyMatch(it -> it.name().equals("reading"))) {
                tour.knowsItsWayAround(Screens.REVIEWER);
            }
            places.forEach(place -> tour.visit(place, language));
            return tour.faults();
        }
    }

    private static Stream<String> faults(Future<List<String>> visited) {
        try {
            return visited.get().stream();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped.", stopped);
        } catch (ExecutionException broken) {
            throw new AssertionError("A place could not be visited.", broken.getCause());
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
}
