package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.corroborate.search.SavedSearch;
import org.corroborate.search.SavedSearches;
import org.corroborate.shared.AccountId;

/** A person's saved searches: to ask again, to save what is asked now, to forget. */
class SavedList extends Div {

    private final SavedSearches saved;
    private final AccountId person;
    private final Div list = new Div();
    private final TextField name = new TextField(say("find.save-as"));
    private final Trouble trouble = new Trouble();

    SavedList(SavedSearches saved, AccountId person, Supplier<FindAddress> asked) {
        this.saved = saved;
        this.person = person;
        addClassName("saved-searches");
        var save = Acts.button(say("find.save"), () -> {
            if (!trouble.refuses(
                    () -> saved.save(name.getValue(), asked.get().parameters().getQueryString(), person))) {
                name.clear();
                show();
            }
        });
        name.setMaxLength(300);
        var form = new Div(name, save);
        form.addClassName("save-search");
        add(new H2(say("find.saved")), list, trouble, form, help());
        show();
    }

    /** Suggests the words as the name, and waits for it. */
    void ask(String words) {
        name.setValue(words);
        name.focus();
    }

    private void show() {
        list.removeAll();
        var all = saved.of(person);
        if (all.isEmpty()) {
            var none = new Paragraph(say("find.none-saved"));
            none.addClassName("secondary");
            list.add(none);
        }
        all.forEach(it -> list.add(line(it)));
    }

    private Div line(SavedSearch it) {
        var forget = Acts.bare(say("find.forget"), () -> {
            saved.forget(it.id(), person);
            show();
        });
        forget.setAriaLabel(say("find.forget-named", it.name()));
        var line = new Div(Links.to("find?" + it.asked(), it.name()), forget);
        line.addClassName("saved-search");
        return line;
    }

    private static Div help() {
        var help = new Div(new H2(say("find.how")));
        for (var line : new String[] {"phrase", "star", "minus", "spelling"}) {
            var said = new Paragraph(say("find.how-" + line));
            said.addClassName("secondary");
            help.add(said);
        }
        return help;
    }

    // Seams for the test.
    TextField name() {
        return name;
    }
}
