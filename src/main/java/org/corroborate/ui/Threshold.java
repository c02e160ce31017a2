package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The two halves of the pages before the shell: the product in one drawing, and a form. */
class Threshold extends Div {

    Threshold(Component... form) {
        addClassName("threshold");
        var column = new Div(form);
        column.addClassName("threshold-form");
        var main = new Main(switches(), column);
        add(story(), main);
    }

    private static Aside story() {
        var brand = new Div(Icon.MARK.draw(), new Span("Corroborate"));
        brand.addClassName("brand");
        var line = new Paragraph(say("login.line"));
        line.addClassName("line");
        var story = new Aside(brand, line, new Proof());
        story.getElement().setAttribute("aria-label", "Corroborate");
        return story;
    }

    private static Div switches() {
        var switches =
                new Div(language(Locale.ENGLISH, "English"), language(Locale.FRENCH, "Français"), new ThemeSwitch());
        switches.addClassName("switches");
        return switches;
    }

    private static NativeButton language(Locale language, String name) {
        var button = new NativeButton(name, click -> Preferences.speak(language));
        var spoken = Words.language().getLanguage().equals(language.getLanguage());
        button.addClassName("bare");
        button.getElement().setAttribute("lang", language.getLanguage()).setAttribute("aria-pressed", spoken + "");
        return button;
    }
}
