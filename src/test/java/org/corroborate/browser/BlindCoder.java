package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** One of the two who code a round, by the keys of Reading alone. */
record BlindCoder(Visitor visitor, String name) {

    static final String REASON = "The sentence tells of another day.";
    static final String NOTE = "The day stands in the sentence before.";

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Codes every document of round 1 and says so; the first claim may be rejected, with a note for the adjudicator. */
    void codes(boolean rejectsOne) {
        var rejects = rejectsOne;
        for (var path : documents()) {
            visitor.goTo(path);
            visitor.at(".coding-head").waitFor();
            visitor.at("document-text .window > *").waitFor();
            rejects = judgesAll(rejects);
            dismissesAll();
        }
        visitor.picture("coding-" + name).goTo("coding?round=1");
        visitor.at(".round-mine > vaadin-button").waitFor();
        visitor.press("Control+Enter");
        assertThat(visitor.page().locator(".round-mine")).hasCount(0);
    }

    List<String> documents() {
        visitor.goTo("coding?round=1");
        var links = visitor.page().locator(".round-mine a");
        links.first().waitFor();
        return links.all().stream().map(it -> it.getAttribute("href")).toList();
    }

    /** How many claims of the document in front nobody has looked at, as far as this coder can see. */
    int waiting() {
        return number(left());
    }

    private Locator left() {
        return visitor.page().locator(".claims-head vaadin-tab").nth(1);
    }

    private boolean judgesAll(boolean rejects) {
        left().click();
        var waiting = waiting();
        var rejecting = rejects && waiting > 0;
        if (waiting > 0) {
            visitor.at("document-text").click();
            visitor.press("j");
            visitor.at(".chosen-claim").waitFor();
        }
        if (rejecting) {
            leavesANote();
        }
        for (var first = rejecting; waiting > 0; first = false) {
            judges(first);
            waiting--;
            assertThat(left()).containsText(Pattern.compile("\\D" + waiting + "\\s*$"));
        }
        return rejects && !rejecting;
    }

    private void judges(boolean rejects) {
        if (!rejects) {
            visitor.press("a");
            return;
        }
        visitor.press("x");
        assertThat(visitor.at(".inline-form textarea")).isFocused();
        visitor.page().keyboard().type(REASON);
        visitor.press("Enter");
    }

    private void leavesANote() {
        visitor.press("q");
        var words = visitor.at(".coding-note textarea");
        assertThat(words).isFocused();
        visitor.page().keyboard().type(NOTE);
        visitor.at(".coding-note vaadin-button").click();
        assertThat(words).isHidden();
    }

    /** Takes each passage that nobody has read, and says that there is no claim. */
    private void dismissesAll() {
        for (var left = unread(); left > 0; left--) {
            visitor.press("u").press("d");
            assertThat(visitor.at(".passage-meter")).containsText((left - 1) + " unread");
        }
    }

    private int unread() {
        var words = visitor.at(".passage-meter").innerText();
        var found = Pattern.compile("(\\d+) unread").matcher(words);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static int number(Locator tab) {
        var found = NUMBER.matcher(tab.innerText());
        return found.find() ? Integer.parseInt(found.group()) : 0;
    }
}
