package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Progress;

/** What is on its way, what stopped and needs somebody, and what was dropped here and not added. */
class Arrivals extends Div {

    private static final int SHOWN = 30;

    private final Documents documents;
    private final AccountId person;
    private final boolean mayAct;
    private final Span summary = new Span();
    private final Div underway = new Div();
    private final Div heard = new Div();
    private final Trouble trouble = new Trouble();

    Arrivals(Documents documents, AccountId person, boolean mayAct) {
        this.documents = documents;
        this.person = person;
        this.mayAct = mayAct;
        addClassName("arrivals");
        var head = new Div(new H2(say("documents.arriving")), summary);
        head.addClassName("arrivals-head");
        summary.addClassName("secondary");
        underway.getElement().setAttribute("aria-live", "polite");
        add(head, trouble, heard, underway);
    }

    /** Draws anew what is under way. */
    void show() {
        var all = documents.underway();
        var working = all.stream().filter(Progress::working).toList();
        var stuck = all.stream()
                .filter(it -> !it.working() && it.trouble().isPresent())
                .toList();
        summary.setText(say("documents.at-work", working.size(), stuck.size()));
        underway.removeAll();
        working.stream().limit(SHOWN).forEach(it -> underway.add(working(it)));
        stuck.stream().limit(SHOWN).forEach(it -> underway.add(stuck(it)));
        var more = working.size() + stuck.size() - (int) underway.getChildren().count();
        if (more > 0) {
            underway.add(new Div(say("documents.more", more)));
        }
    }

    /** What came of one dropped file. */
    void hear(ArrivalLine line) {
        heard.addComponentAsFirst(line);
    }

    private ArrivalLine working(Progress progress) {
        var document = documents.document(progress.document());
        var line = new ArrivalLine(number(document), document.title(), "");
        line.add(new StageBars(progress));
        return line.say(
                say("documents.read-meanwhile"), act("shell.cancel", () -> documents.cancel(document.id(), person)));
    }

    private ArrivalLine stuck(Progress progress) {
        var document = documents.document(progress.document());
        var line = new ArrivalLine(Icon.WARNING.draw(), document.fileName(), say("documents.needs-you"));
        if (mayAct
                && progress.trouble()
                        .filter(it -> it.key().equals("tables.waits"))
                        .isPresent()) {
            var explain = Links.to(Addresses.table(document), say("tables.explain"));
            return line.say(progress.trouble().map(Words::say).orElse(""), explain);
        }
        return line.say(
                progress.trouble().map(Words::say).orElse(""),
                act("documents.read-again", () -> documents.readAgain(document.id(), person)));
    }

    private Component[] act(String words, Runnable act) {
        var button = Acts.button(say(words), () -> {
            trouble.refuses(act);
            show();
        });
        button.addThemeName("small");
        return mayAct ? new Component[] {button} : new Component[0];
    }

    private static Span number(Document document) {
        var box = new Span(Shown.number(document));
        box.addClassName("number-box");
        return box;
    }

    // Seams for the test.
    List<ArrivalLine> lines() {
        return Stream.concat(heard.getChildren(), underway.getChildren())
                .filter(ArrivalLine.class::isInstance)
                .map(ArrivalLine.class::cast)
                .toList();
    }
}
