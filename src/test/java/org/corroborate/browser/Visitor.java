package org.corroborate.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A person in front of the screen: signs in, goes somewhere, reads, clicks, keeps a picture. */
final class Visitor {

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

    Visitor press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Types as a person does who does not look up. */
    Visitor types(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** From here on each answer of the workbench takes this long to arrive, in milliseconds. */
    Visitor farAway(int latency) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
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
