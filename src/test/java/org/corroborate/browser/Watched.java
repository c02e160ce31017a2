package org.corroborate.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How long a person waits for what, measured inside the page from the key or the click to the painted answer. */
public final class Watched {

    private static final int TIMES = 60;
    private static final int OPENINGS = 30;

    private static final String UNTIL = """
            (act, done) => new Promise((resolve, reject) => {
                const began = performance.now();
                act();
                const look = () => {
                    if (done()) setTimeout(() => resolve(performance.now() - began));
                    else if (performance.now() - began > 20000) reject(new Error('nothing came'));
                    else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
            })
            """;

    private static final String PRESS = """
            window.dispatchEvent(new KeyboardEvent('keydown', { key: '%s', bubbles: true, cancelable: true, composed: true }))
            """;

    private final Visitor visitor;
    private final Page page;
    private final SplittableRandom dice = new SplittableRandom(7);

    private Watched(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /**
     * What was measured how often.
     *
     * @param bound the milliseconds that 95 of 100 times may take
     */
    public record Times(String what, int bound, List<Double> milliseconds) {

        public Times {
            milliseconds = milliseconds.stream().sorted().toList();
        }

        public double at(int percent) {
            return milliseconds.get(Math.min(milliseconds.size() - 1, milliseconds.size() * percent / 100));
        }
    }

    /** What can be measured by itself. */
    public enum What {
        READING,
        DOCUMENTS,
        CONFLICTS,
        INTERACTIONS
    }

    /** Measures on a workbench with one long document, number 0, and many others beside it. */
    public static void all(int port, int many, Set<What> asked, Consumer<Times> told) {
        try (var browser = new Browser()) {
            var watched = new Watched(new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1"));
            asked.forEach(it -> watched.measured(it, many).forEach(told));
        }
    }

    private Stream<Times> measured(What what, int many) {
        return switch (what) {
            case READING -> Stream.concat(Stream.of(opening()), walking().stream());
            case DOCUMENTS ->
                Stream.of(
                        scrolling("documents", ".number-box", many),
                        narrowing("documents", ".document-list .document-row", 2, 1));
            case CONFLICTS ->
                Stream.of(scrolling("conflicts", "a.row-title", many / 2), narrowing("conflicts", "a.row-title", 2, 0));
            case INTERACTIONS -> Stream.of(interactions());
        };
    }

    private Times opening() {
        var times = new ArrayList<Double>();
        for (var time = 0; time < OPENINGS; time++) {
            visitor.goTo("documents?document=0");
            visitor.at(".document-list .document-row").waitFor();
            times.add(until(
                    PRESS.formatted("Enter"),
                    "document.querySelector('document-text')?.shadowRoot" + "?.querySelector('[data-claim]')"));
        }
        return new Times("a document of 1 MB opens", 1000, times);
    }

    /** The mark in the text, which is there at once, and the claim unfolded beside it. */
    private List<Times> walking() {
        var marks = new ArrayList<Double>();
        var cards = new ArrayList<Double>();
        until(PRESS.formatted("j"), "document.querySelector('.chosen-claim')");
        for (var time = 0; time < TIMES; time++) {
            page.evaluate("window.before = document.querySelector('document-text').chosen");
            marks.add(until(PRESS.formatted("j"), """
                    (window.now = document.querySelector('document-text').chosen) !== window.before
                        && document.querySelector('document-text').shadowRoot.querySelector(`[data-claim="${window.now}"]`)
                    """));
            page.waitForFunction("() => document.querySelector('.chosen-claim')?.dataset.claim === window.now");
            page.evaluate("window.before = document.querySelector('.chosen-claim').dataset.claim");
            cards.add(until(
                    PRESS.formatted("j"),
                    "document.querySelector('.chosen-claim')?.dataset.claim"
                            + " === document.querySelector('document-text').chosen"
                            + " && document.querySelector('.chosen-claim').dataset.claim !== window.before"));
        }
        return List.of(
                new Times("next claim is lit in the text", 100, marks),
                new Times("next claim is unfolded beside it", 200, cards));
    }

    private Times scrolling(String path, String row, int most) {
        visitor.goTo(path);
        visitor.at(row).waitFor();
        var times = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            page.evaluate(
                    "row => { window.seen = new Set([...document.querySelectorAll(row)]"
                            + ".map(it => it.href || it.textContent)) }",
                    row);
            var to = dice.nextInt(most);
            times.add(
                    until(
                            "document.querySelector('.master vaadin-virtual-list').scrollToIndex(%d)".formatted(to),
                            "(() => { const box = document.querySelector('.master vaadin-virtual-list').getBoundingClientRect();"
                                    + " const rows = [...document.querySelectorAll('%s')].filter(it => {".formatted(row)
                                    + " const y = it.getBoundingClientRect().top; return y > box.top && y < box.bottom });"
                                    + " return rows.length > 4 && rows.every(it => !window.seen.has(it.href || it.textContent)) })()"));
        }
        return new Times("a list of 100 000 " + path + " scrolls", 300, times);
    }

    /** Two parts of a list in turn. */
    private Times narrowing(String path, String row, int... parts) {
        visitor.goTo(path);
        visitor.at(row).waitFor();
        var times = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            page.evaluate("row => { window.first = document.querySelector(row).textContent }", row);
            times.add(until(
                    "document.querySelectorAll('.screen-head vaadin-tab')[%d].click()".formatted(parts[time % 2]),
                    "document.querySelector('%1$s') && document.querySelector('%1$s').textContent !== window.first"
                                    .formatted(row)
                            + " && document.querySelectorAll('%s').length > 4".formatted(row)));
        }
        return new Times("a list of 100 000 " + path + " is narrowed", 300, times);
    }

    /**
     * Interaction to next paint, as the browser itself counts it (Event Timing): keys and clicks at the pace of somebody
     * who works fast, on the screens people stay on. Only what took a frame or more is counted; the rest is noted as 16.
     */
    private Times interactions() {
        page.addInitScript("""
                window.interactions = [];
                new PerformanceObserver(list => list.getEntries().filter(it => it.interactionId)
                        .forEach(it => window.interactions.push([it.interactionId, it.duration])))
                    .observe({ type: 'event', durationThreshold: 16, buffered: true });
                """);
        var times = new ArrayList<Double>();
        visitor.goTo("documents/0");
        visitor.at("document-text").waitFor();
        page.waitForFunction("() => document.querySelector('document-text').shadowRoot.querySelector('[data-claim]')");
        times.addAll(pressing("j", "j", "j", "a", "k", "j", "j", "a", "l", "l"));
        visitor.goTo("conflicts");
        visitor.at("a.row-title").waitFor();
        times.addAll(pressing("j", "j", "j", "k", "j"));
        visitor.goTo("documents");
        visitor.at(".document-list .document-row").waitFor();
        times.addAll(pressing("j", "j", "j", "k", "j"));
        return new Times("a key until the next paint (INP)", 200, times);
    }

    private List<Double> pressing(String... keys) {
        var pressed = 0;
        for (var round = 0; round < 4; round++) {
            for (var key : keys) {
                page.keyboard().press(key);
                page.waitForTimeout(120);
                pressed++;
            }
        }
        page.waitForTimeout(500);
        var counted = (List<?>) page.evaluate("""
                () => Object.values(window.interactions.reduce((most, [id, took]) =>
                    ({ ...most, [id]: Math.max(took, most[id] ?? 0) }), {}))
                """);
        var times = new ArrayList<Double>();
        counted.forEach(it -> times.add(((Number) it).doubleValue()));
        while (times.size() < pressed) {
            times.add(16.0);
        }
        return times;
    }

    private double until(String act, String done) {
        var measured = page.evaluate("() => (%s)(() => { %s }, () => %s)".formatted(UNTIL, act, done));
        return ((Number) measured).doubleValue();
    }
}
