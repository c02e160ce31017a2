package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.corroborate.datasets.Release;

/** The releases on their line: frozen ones filled, the next one dotted. */
class ReleaseList extends Nav {

    void show(List<Release> releases, Optional<Integer> chosen) {
        removeAll();
        addClassName("release-list");
        getElement().setAttribute("aria-label", say("datasets.releases"));
        var list = new OrderedList();
        var next = releases.isEmpty() ? 1 : releases.getFirst().number() + 1;
        list.add(item("datasets", say("datasets.draft", next), chosen.isEmpty(), say("datasets.not-frozen"), ""));
        list.getChildren().findFirst().ifPresent(draft -> draft.addClassName("draft"));
        releases.forEach(it -> list.add(item(
                "datasets/" + it.number(),
                say("datasets.release", it.number()),
                chosen.filter(number -> number == it.number()).isPresent(),
                say("datasets.frozen", Shown.moment(it.frozenAt()), it.rows()),
                AuditRow.seal(it.sha256()))));
        var never = new Paragraph(say("datasets.never"));
        never.addClassName("secondary");
        add(new H2(say("datasets.releases")), list, never);
    }

    private static ListItem item(String path, String title, boolean chosen, String facts, String hash) {
        var link = Links.to(path, title);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var about = new Span(facts);
        about.addClassName("secondary");
        var seal = new Span(hash);
        seal.addClassName("hash");
        return new ListItem(link, about, seal);
    }
}
