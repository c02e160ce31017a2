package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys that count here, and those that count everywhere; each letter can be given another key. */
class KeyList extends Dialog {

    private final Keyboard keyboard;
    private final String scope;
    private final Keys here;
    private final Keys everywhere;
    private final Trouble trouble = new Trouble();
    private final Div lists = new Div();
    private final Map<String, KeyChoice> choices = new HashMap<>();

    KeyList(Keyboard keyboard, String scope, Keys here, Keys everywhere) {
        this.keyboard = keyboard;
        this.scope = scope;
        this.here = here;
        this.everywhere = everywhere;
        setHeaderTitle(say("shell.keys"));
        setWidth("32rem");
        var letters = new Checkbox(say("shell.letters"), keyboard.letters());
        letters.addValueChangeListener(change -> keyboard.letters(change.getValue()));
        add(new Paragraph(say("shell.keys-what")), letters, trouble, lists);
        list();
        getFooter().add(Acts.bare(say("shell.keys-reset"), this::reset), new Button(say("shell.close"), it -> close()));
    }

    /** The screen has something for the first visit, which can be shown again. */
    void withTour(Screen screen) {
        getFooter().add(Acts.bare(say("shell.tour-again"), () -> {
            close();
            screen.tour();
        }));
    }

    private void list() {
        lists.removeAll();
        lists.addClassName("key-lists");
        if (!here.hints().isEmpty()) {
            lists.add(new H3(say("shell.keys-here")), list(scope, here));
        }
        lists.add(new H3(say("shell.keys-everywhere")), list(OwnKeys.EVERYWHERE, everywhere));
    }

    private DescriptionList list(String where, Keys keys) {
        var list = new DescriptionList();
        list.addClassName("key-list");
        keys.hints().forEach(hint -> {
            var caps = new DescriptionList.Term();
            hint.caps().forEach(key -> caps.add(caps(where, key, hint.words())));
            list.add(caps, new DescriptionList.Description(hint.words()));
        });
        return list;
    }

    private List<Component> caps(String where, String key, String does) {
        if (OwnKeys.canBeMoved(key)) {
            var choice = new KeyChoice(where, key, does, wanted -> give(where, key, wanted));
            choices.put(where + key, choice);
            return List.of(choice);
        }
        return Arrays.stream(key.split(" "))
                .map(cap -> (Component) new KeyCap(cap))
                .toList();
    }

    void give(String where, String key, String wanted) {
        trouble.refuses(() -> keyboard.give(where, here, everywhere, key, wanted));
        list();
        Optional.ofNullable(choices.get(where + key)).ifPresent(KeyChoice::focus);
    }

    void reset() {
        keyboard.reset();
        list();
    }

    // Seams for the test.
    Trouble trouble() {
        return trouble;
    }
}
