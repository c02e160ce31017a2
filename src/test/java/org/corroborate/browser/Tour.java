package org.corroborate.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes from screen to screen in every language, light and dark, wide and narrow, and notes what is wrong. */
final class Tour implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int HEIGHT = 900;
    private static final int ENLARGED = 720;
    private static final String WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth > innerWidth";

    private final Browser browser = new Browser();
    private final int port;
    private final Map<String, Visitor> visitors = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Tour(int port) {
        this.port = port;
    }

    Visitor visitor(String who) {
        return visitors.computeIfAbsent(who, name -> {
            var visitor = new Visitor(browser.newPage(Look.WIDE, HEIGHT), port);
            return name.isEmpty() ? visitor : visitor.signedIn(name);
        });
    }

    /** Keeps pictures of a place and examines it; a place that does not come up is a fault of its own. */
    void visit(Place place, String language) {
        try {
            look(place, language);
        } catch (PlaywrightException absent) {
            faults.add("%s-%s cannot be seen: %s".formatted(place.name(), language, absent.getMessage()));
        }
    }

    private void look(Place place, String language) {
        var visitor = visitor(place.who());
        speak(visitor.page(), language);
        open(visitor, place);
        place.looks(language).forEach(look -> {
            show(visitor.page(), look);
            settle(visitor.page());
            visitor.picture(look.picture(place));
            if (look.examined()) {
                examine(visitor.page(), look.picture(place));
            }
        });
        enlarged(visitor.page(), place, language);
    }

    /** Everything found so far: barriers, complaints of the console, screens that scroll sideways. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        all.addAll(browser.complaints());
        return all;
    }

    private void open(Visitor visitor, Place place) {
        visitor.page().setViewportSize(Look.WIDE, HEIGHT);
        visitor.goTo(place.path());
        visitor.at(place.ready()).waitFor();
        place.keys().forEach(visitor::press);
        visitor.at(place.until()).waitFor();
    }

    /** Leaves the four sentences for the first visit, which lie over nothing but take room from the claims. */
    void knowsItsWayAround(String who) {
        var visitor = visitor(who).goTo("documents/2");
        visitor.at("document-text [data-claim]").waitFor();
        if (visitor.at(".tour").isVisible()) {
            visitor.press("Escape");
            visitor.at(".tour").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private void speak(Page page, String language) {
        page.context()
                .addCookies(List.of(new Cookie("corroborate-language", language).setUrl("http://localhost:" + port)));
    }

    private static void show(Page page, Look look) {
        page.setViewportSize(look.width(), HEIGHT);
        page.evaluate("theme => { document.documentElement.style.colorScheme = theme }", look.theme());
    }

    /** Until what moves has come to rest. */
    private static void settle(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.waitForFunction("() => document.getAnimations().every(it => it.playState !== 'running'"
                + " || it.effect?.getComputedTiming().iterations === Infinity)");
    }

    private void examine(Page page, String where) {
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze();
        found.getViolations().stream()
                .filter(rule -> !withinALine(rule))
                .forEach(rule -> faults.add(where + ": " + told(rule)));
    }

    /** WCAG 2.5.8 leaves out targets that are as high as the line they stand in; the claims beside have the same acts. */
    private static boolean withinALine(Rule rule) {
        return rule.getId().equals("target-size")
                && rule.getNodes().stream().allMatch(it -> it.getHtml().contains("class=\"mark "));
    }

    private static String told(Rule rule) {
        var first = rule.getNodes().getFirst();
        return "%s (%d times) %s: %s"
                .formatted(rule.getId(), rule.getNodes().size(), first.getHtml(), first.getFailureSummary());
    }

    /** At twice the size nothing is reached by scrolling sideways, except what is wide by nature. */
    private void enlarged(Page page, Place place, String language) {
        page.setViewportSize(ENLARGED, HEIGHT / 2);
        settle(page);
        if (!place.mayBeWide() && (boolean) page.evaluate(WIDER_THAN_THE_WINDOW)) {
            faults.add("%s-%s scrolls sideways at twice the size".formatted(place.name(), language));
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
