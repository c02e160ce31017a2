package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.Command;

/** A line at the lower left, five seconds, for what was done; never for what went wrong. */
final class Told {

    private static final int FIVE_SECONDS = 5000;

    private Told() {}

    static Notification done(String sentence) {
        return show(new Div(new Span(sentence)));
    }

    static Notification done(String sentence, Command undo) {
        var line = new Div(new Span(sentence));
        var told = show(line);
        var button = new Button(say("shell.undo"), click -> {
            told.close();
            undo.execute();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        line.add(button);
        return told;
    }

    private static Notification show(Div line) {
        line.addClassName("told");
        var told = new Notification(line);
        told.setDuration(FIVE_SECONDS);
        told.setPosition(Notification.Position.BOTTOM_START);
        told.open();
        return told;
    }
}
