package org.corroborate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What is half written in a field stays in this window of the browser, for this person and this thing, until it is given or
 * left: a reload or a lost connection does not lose it. It is not sent anywhere before it is given.
 */
final class HalfWritten {

    private static final String KEEP = """
            const other = this.draft !== undefined && this.draft !== $0;
            const kept = sessionStorage.getItem($0);
            this.draft = $0;
            // After the answer has been worked through, else the server does not hear of it.
            if (other || (kept && !this.value)) {
                setTimeout(() => {
                    this.value = kept ?? '';
                    this.dispatchEvent(new Event('input', { bubbles: true }));
                    this.dispatchEvent(new Event('change', { bubbles: true }));
                });
            }
            if (!this.keepsDraft) {
                this.keepsDraft = true;
                this.addEventListener('value-changed', () => {
                    if (!this.isConnected) return;
                    if (this.value) sessionStorage.setItem(this.draft, this.value);
                    else sessionStorage.removeItem(this.draft);
                });
            }
            """;

    private static final String DROP = "sessionStorage.removeItem($0)";

    private final String name;

    private HalfWritten(TextArea field, String name) {
        this.name = name;
        field.getElement().executeJs(KEEP, name);
    }

    /** @param thing what the words are about; no two forms of a screen share one */
    static HalfWritten in(TextArea field, String thing) {
        return new HalfWritten(field, "draft " + who() + " " + thing);
    }

    /** What was written is given, or left on purpose. */
    void drop() {
        UI.getCurrent().getPage().executeJs(DROP, name);
    }

    private static String who() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .orElse("");
    }
}
