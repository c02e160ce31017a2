package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.corroborate.claims.Statement;
import org.corroborate.tables.Tables;

/** What is being read, whose it is, and how much of it is left. */
class ReadingHead extends Header {

    private final H1 title = new H1();
    private final Div facts = new Div();
    private final PassageMeter meter = new PassageMeter();
    private final Button unread;

    ReadingHead(Command nextUnread) {
        addClassNames("screen-head", "reading-head");
        facts.addClassNames("secondary", "reading-facts");
        var what = new Div(title, facts);
        what.addClassName("reading-what");
        unread = Acts.button(say("reading.next-unread"), "u", nextUnread);
        add(what, meter, unread);
    }

    void show(OpenDocument open) {
        var document = open.document();
        title.setText(document.title());
        facts.removeAll();
        fact(open.publisher());
        fact(say("reading.document", Shown.number(document)));
        covers(open).ifPresent(this::fact);
        if (Tables.tabular(document)) {
            facts.add(Links.to(Addresses.table(document), say("tables.rows")));
        }
        facts.add(hash(document.sha256()));
        meter.show(open.looked());
        unread.setEnabled(open.looked().unread() > 0);
    }

    private void fact(String words) {
        if (!words.isBlank()) {
            facts.add(new Span(words));
        }
    }

    /** From the first to the last year that its claims tell of. */
    private static Optional<String> covers(OpenDocument open) {
        var days = open.mentions().stream()
                .flatMap(group -> group.standing(Statement.When.class))
                .toList();
        return days.stream()
                .map(Statement.When::from)
                .min(Comparator.naturalOrder())
                .map(first -> {
                    var last = days.stream()
                            .map(Statement.When::to)
                            .max(Comparator.naturalOrder())
                            .orElse(first);
                    return first.getYear() == last.getYear()
                            ? say("reading.covers-one", year(first))
                            : say("reading.covers", year(first), year(last));
                });
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static Span hash(String sha256) {
        var digits = new Span("sha256 " + Shown.hash(sha256));
        digits.addClassName("hash");
        var copy = new NativeButton();
        copy.add(Icon.COPY.draw());
        copy.addClassName("bare");
        copy.setAriaLabel(say("reading.copy-hash"));
        copy.setTitle(say("reading.copy-hash"));
        copy.addClickListener(click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", sha256);
            Told.done(say("reading.hash-copied"));
        });
        return new Span(digits, copy);
    }
}
