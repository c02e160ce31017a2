package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import java.util.Arrays;

/** All keys that count here, and those that count everywhere. */
class KeyList extends Dialog {

    KeyList(Keys here, Keys everywhere) {
        setHeaderTitle(say("shell.keys"));
        setWidth("30rem");
        if (!here.hints().isEmpty()) {
            add(new H3(say("shell.keys-here")), list(here));
        }
        add(new H3(say("shell.keys-everywhere")), list(everywhere));
        getFooter().add(new Button(say("shell.close"), click -> close()));
    }

    private static DescriptionList list(Keys keys) {
        var list = new DescriptionList();
        list.addClassName("key-list");
        keys.hints().forEach(hint -> {
            var caps = new DescriptionList.Term();
            hint.caps().stream()
                    .flatMap(cap -> Arrays.stream(cap.split(" ")))
                    .forEach(cap -> caps.add(new KeyCap(cap)));
            list.add(caps, new DescriptionList.Description(hint.words()));
        });
        return list;
    }
}
