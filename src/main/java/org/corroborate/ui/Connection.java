package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;

/** What is said while the browser does not reach the workbench, in the person's language. */
final class Connection {

    private static final String ONLINE = """
            const tell = () => {
                const indicator = window.Vaadin?.connectionIndicator;
                if (indicator) indicator.onlineText = $0;
                else setTimeout(tell, 500);
            };
            tell();
            """;

    private Connection() {}

    static void tell(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(say("shell.offline"));
        words.setDialogTextGaveUp(say("shell.offline"));
        ui.getPage().executeJs(ONLINE, say("shell.online"));
    }
}
