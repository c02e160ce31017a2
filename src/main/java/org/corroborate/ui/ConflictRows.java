package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Severity;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.corroborate.review.Queued;

/** Draws the rows of the queue, each first one of its severity under a line that names it. */
@SpringComponent
@UIScope
class ConflictRows {

    private final ExhibitPages exhibits;
    private final Incidents incidents;
    private final ConflictDetails details;
    private final HolderDesk holders;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Severity, ConflictId> firsts = new EnumMap<>(Severity.class);

    ConflictRows(Exhibits exhibits, Incidents incidents, ConflictDetails details, HolderDesk holders) {
        this.holders = holders;
        this.exhibits = new ExhibitPages(exhibits);
        this.incidents = incidents;
        this.details = details;
    }

    void learnFirsts(Queue queue, QueueAddress address) {
        firsts.clear();
        exhibits.forget();
        for (var severity : Severity.values()) {
            var filter = address.filter();
            var only = new QueueFilter(
                    filter.state(),
                    filter.attribute(),
                    filter.kind(),
                    Optional.of(severity),
                    filter.year(),
                    filter.holder());
            queue.page(only, 0, 1)
                    .forEach(it -> firsts.put(severity, it.conflict().id()));
        }
    }

    /** Who has the conflicts of a page, and the claims of all of them at once. */
    void learn(List<Queued> page) {
        exhibits.learn(page.stream().flatMap(it -> it.conflict().claims().stream()));
        var ids = page.stream().map(it -> it.conflict().id().value().toString()).toList();
        ids.forEach(names::remove);
        names.putAll(holders.names("conflict", ids));
    }

    Div row(Queued queued, QueueAddress address, Consumer<Conflict> choose) {
        var conflict = queued.conflict();
        var claims = exhibits.of(conflict.claims());
        var row = new Div();
        Markup.fill(
                row,
                Family.of(conflict.attribute()).badge(),
                name(conflict, claims),
                new ConflictValues(claims),
                gap(claims),
                voices(claims, queued));
        row.addClassNames("row", "queue-row");
        row.addClickListener(click -> choose.accept(conflict));
        if (address.chosen().filter(conflict.id()::equals).isPresent()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        var whole = new Div();
        if (conflict.id().equals(firsts.get(conflict.severity()))) {
            whole.add(severity(conflict.severity()));
        }
        whole.add(row);
        return whole;
    }

    Div detail(Queued queued) {
        return details.of(queued);
    }

    private Div name(Conflict conflict, List<Exhibit> claims) {
        var title = Links.to(Addresses.conflict(conflict.id()), Titles.of(incidents.incident(conflict.incident())));
        title.addClassName("row-title");
        var facts = new Span(say(
                "conflicts.row-facts",
                Phrases.of(conflict.attribute()),
                QueueFilters.words(conflict.kind()),
                documents(claims)));
        facts.addClassName("secondary");
        var name = new Div(title, facts);
        name.addClassName("queue-name");
        return name;
    }

    private static GapLine gap(List<Exhibit> claims) {
        return new GapLine(claims.stream().map(Exhibit::claim).toList());
    }

    private Div voices(List<Exhibit> claims, Queued queued) {
        var documents = claims.stream().map(Exhibit::document).distinct().count();
        var holder = names.getOrDefault(queued.conflict().id().value().toString(), say("conflicts.free"));
        var shown = new Div(new Span(say("conflicts.documents", documents)), new Span(holder));
        if (queued.reopened()) {
            shown.add(new Span(say("conflicts.reopened")));
        }
        shown.addClassNames("secondary", "queue-voices");
        return shown;
    }

    static String documents(List<Exhibit> claims) {
        return claims.stream()
                .map(it -> Shown.number(it.document()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Div severity(Severity severity) {
        var why = new Span(say("conflicts.severity-why-" + severity.code()));
        why.addClassName("secondary");
        var line = new Div(new SeverityBars(severity.ordinal() + 1, say("claims.severity-" + severity.code())), why);
        line.addClassName("queue-severity");
        return line;
    }
}
