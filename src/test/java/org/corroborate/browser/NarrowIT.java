package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where there is little room: details lie over their list, Reading has two tabs, and nothing scrolls sideways. */
@DemoWorkbench
class NarrowIT {

    private static final String INSIDE = "document.querySelector('detail-pane').contains(document.activeElement)";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void theDetailLiesOverItsListAndKeepsTheFocusUntilEscape() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1100, 800), port).signedIn("reviewer1");
            reviewer.goTo("conflicts").at("a.row-title").waitFor();
            var content = reviewer.at("detail-pane .conflict-detail");
            assertThat(content).isHidden();
            opensByKey(reviewer);
            assertThat(content).isVisible();
            keepsTheFocus(reviewer);
            reviewer.picture("narrow-detail");
            reviewer.press("Escape");
            assertThat(content).isHidden();
            assertThat(reviewer.at("detail-pane .handle")).isVisible();
            reviewer.page().locator(".row:has(a.row-title)").nth(1).click();
            assertThat(content).isVisible();
            reviewer.page().setViewportSize(1440, 900);
            assertThat(content).isVisible();
            assertThat(reviewer.page().locator("detail-pane[role=dialog]")).hasCount(0);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void opensByKey(Visitor reviewer) {
        var link = reviewer.at("a.row-title");
        link.focus();
        reviewer.press("i");
        assertThat(reviewer.at("detail-pane[role=dialog]")).isVisible();
        assertThat(reviewer.at("detail-pane .close")).isFocused();
        reviewer.press("Escape");
        assertThat(link).isFocused();
        reviewer.press("i");
    }

    private static void keepsTheFocus(Visitor reviewer) {
        for (var steps = 0; steps < 25; steps++) {
            reviewer.press("Tab");
            assertThat((boolean) reviewer.page().evaluate(INSIDE)).isTrue();
        }
        reviewer.press("Shift+Tab");
        assertThat((boolean) reviewer.page().evaluate(INSIDE)).isTrue();
    }

    @Test
    void readingHasTwoTabsAndNothingScrollsSideways() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(900, 700), port).signedIn("reviewer1");
            reviewer.goTo("documents/2").at("document-text [data-claim]").waitFor();
            assertThat(reviewer.at(".claims-panel")).isHidden();
            reviewer.press("j");
            var sides = reviewer.page().locator(".reading-sides vaadin-tab");
            sides.nth(1).click();
            assertThat(reviewer.at(".chosen-claim")).isVisible();
            assertThat(reviewer.at("document-text")).isHidden();
            reviewer.picture("narrow-claims");
            sides.nth(0).click();
            assertThat(reviewer.at("document-text")).isVisible();
            for (var path :
                    new String[] {"documents/2", "conflicts", "documents", "work", "audit", "datasets", "incidents"}) {
                doesNotScrollSideways(reviewer, path);
            }
        }
    }

    /** 1440 by 900 at 200 %. */
    private static void doesNotScrollSideways(Visitor reviewer, String path) {
        reviewer.page().setViewportSize(720, 450);
        reviewer.goTo(path).at(".screen-head").waitFor();
        var wide = "document.documentElement.scrollWidth > innerWidth"
                + " || document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth";
        assertThat((boolean) reviewer.page().evaluate(wide)).as(path).isFalse();
        reviewer.picture("narrow-" + path.replaceAll("\\W", "-"));
    }
}
