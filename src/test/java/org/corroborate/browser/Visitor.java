package org.corroborate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A person in front of the screen: signs in, goes somewhere, reads, clicks, keeps a picture. */
final class Visitor {

    private static final int TRIES = 4;

    /** Milliseconds. */
    private static final int PATIENCE = 3000;

    private static final Path SCREENS = Path.of("target", "screens");

    private final Page page;
    private final String address;

    Visitor(Page page, int port) {
        this.page = page;
        this.address = "http://localhost:" + port + "/";
        page.setDefaultTimeout(30_000);
    }

    Visitor signIn(String name, String password) {
        page.navigate(address + "login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        return this;
    }

    Visitor signedIn(String name) {
        signIn(name, name + "-demo");
        page.waitForURL(url -> !url.contains("login"));
        return this;
    }

    Visitor goTo(String path) {
        page.navigate(address + path);
        page.locator("main, form").first().waitFor();
        return this;
    }

    Locator words(String words) {
        return page.getByText(words).first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator at(String selector) {
        return page.locator(selector).first();
    }

    /** Presses a key until something is seen: one pressed while a form is still going away belongs to the form. */
    Visitor pressFor(String key, String selector) {
        var seen = at(selector);
        for (var tries = 0; tries < TRIES && !seen.isVisible(); tries++) {
            press(key);
            try {
                seen.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
            } catch (TimeoutError again) {
                // The next try.
            }
        }
        return this;
    }

    Visitor press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** The address of the claim that text and list have both chosen. */
    String chosenClaim() {
        page.waitForFunction("""
                () => {
                    const card = document.querySelector('.chosen-claim')?.dataset.claim;
                    return card && document.querySelector('document-text').chosen === card && location.search.includes(card);
                }
                """);
        return page.url();
    }

    /** Keeps a picture under {@code target/screens}. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        return this;
    }

    Page page() {
        return page;
    }
}
