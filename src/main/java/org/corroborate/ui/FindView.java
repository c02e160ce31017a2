package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.Spelling;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;

/** Documents and incidents by the words of their names, whatever their accents. */
@Route(value = "find", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/work.css")
class FindView extends Div implements Screen, BeforeEnterObserver {

    private static final int SHOWN = 50;

    private final Documents documents;
    private final Incidents incidents;
    private final Head head = new Head("");
    private final Div found = new Div();

    FindView(Documents documents, Incidents incidents) {
        this.documents = documents;
        this.incidents = incidents;
        addClassName("screen");
        found.addClassNames("work", "master");
        add(head, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        head.title(say("find.title", words));
        found.removeAll();
        show(
                say("shell.documents"),
                documents.all(),
                this::names,
                words,
                it -> line(Addresses.document(it), Shown.number(it), it.title()));
        show(
                say("shell.incidents"),
                incidents.all(),
                this::names,
                words,
                it -> line(Addresses.incident(it.id()), "", Titles.of(it)));
        if (found.getChildren().findAny().isEmpty()) {
            found.add(new EmptyCard(Icon.FIND, say("find.none"), say("find.none-why")));
        }
    }

    private <T> void show(String title, List<T> all, Function<T, String> names, String words, Function<T, Div> line) {
        var fitting = all.stream().filter(it -> fits(names.apply(it), words)).toList();
        if (!fitting.isEmpty()) {
            found.add(new H2(title));
            fitting.stream().limit(SHOWN).map(line).forEach(found::add);
            if (fitting.size() > SHOWN) {
                found.add(new Div(say("documents.more", fitting.size() - SHOWN)));
            }
        }
    }

    private static boolean fits(String names, String words) {
        return !words.isEmpty() && Spelling.folded(names).contains(Spelling.folded(words));
    }

    private String names(Document document) {
        return Shown.number(document) + " " + document.title() + " " + document.fileName();
    }

    private String names(Incident incident) {
        return Titles.of(incident) + " " + Titles.facts(incident);
    }

    private static Div line(String path, String number, String title) {
        var line = new Div(Links.to(path, title));
        if (!number.isEmpty()) {
            var box = new Span(number);
            box.addClassName("number-box");
            line.addComponentAsFirst(box);
        }
        line.addClassNames("row", "work-row");
        return line;
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.find"));
    }
}
