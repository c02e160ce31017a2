package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;

/** What is known of the chosen row: beside its list where there is room, else over it until Escape. */
@Tag("detail-pane")
@JsModule("./detail-pane.ts")
class DetailPane extends HtmlContainer {

    DetailPane() {
        this(say("shell.details"));
    }

    /** @param name what its handle says on a narrow screen */
    DetailPane(String name) {
        addClassName("detail");
        var says = new HashMap<String, String>();
        says.put("name", name);
        says.put("open", name);
        says.put("close", say("shell.close"));
        says.put("escape", new KeyCap("Escape").getText());
        getElement().setPropertyMap("says", says);
    }
}
