package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.search.Hit;
import org.corroborate.search.Snippet;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Source;

/** One hit: what it is, and the words that were found, lit. It opens where they stand. */
class HitRow extends Div {

    private final FindServices services;
    private Optional<Anchor> first = Optional.empty();

    HitRow(Hit hit, FindServices services) {
        this.services = services;
        addClassName("hit");
        switch (hit.kind()) {
            case DOCUMENT -> document(hit);
            case INCIDENT -> incident(hit);
            case CLAIM -> claim(hit);
            case DECISION -> decision(hit);
        }
    }

    /** Where the keys go: the row's first link. */
    Optional<Anchor> link() {
        return first;
    }

    private void document(Hit hit) {
        var document = services.documents().document(new DocumentId(hit.id()));
        var snippets = hit.snippets();
        var best = snippets.isEmpty() ? Addresses.document(document) : at(document, snippets.getFirst());
        head(Icon.DOCUMENTS, link(best, document.title()), number(document), secondary(publisher(document)));
        snippets.forEach(it -> words(Optional.of(at(document, it)), it));
    }

    private void incident(Hit hit) {
        var incident = services.incidents().incident(new IncidentId(hit.id()));
        head(
                Icon.INCIDENTS,
                link(Addresses.incident(incident.id()), Titles.of(incident)),
                secondary(Titles.facts(incident)));
    }

    private void claim(Hit hit) {
        var claim = services.claims().claim(new ClaimId(hit.id()));
        var text = services.documents().text(claim.quote().text());
        var document = services.documents().document(text.document());
        var address = Addresses.claim(document, claim.id());
        var state = services.review().state(claim.id());
        head(
                Icon.CLAIM_ACCEPTED,
                link(address, ClaimLine.attribute(claim.statement()) + ": " + Phrases.of(claim.statement())),
                secondary(say("find.state-" + state.name())),
                number(document),
                secondary(document.title()));
        hit.snippets().forEach(it -> words(Optional.of(address), it));
    }

    private void decision(Hit hit) {
        var conflict = services.conflicts().conflict(new ConflictId(hit.id()));
        var incident = services.incidents().incident(conflict.incident());
        var state = services.review().state(conflict.id());
        head(
                Icon.CONFLICTS,
                link(Addresses.conflict(conflict.id()), Titles.of(incident) + ": " + Phrases.of(conflict.attribute())),
                secondary(say("find.state-" + state.name())));
        var why = new Div(Words.say(conflict.why()));
        why.addClassName("secondary");
        add(why);
        hit.snippets().stream()
                .filter(it -> !it.words().isBlank())
                .forEach(it -> words(Optional.of(Addresses.conflict(conflict.id())), it));
    }

    private static String at(Document document, Snippet snippet) {
        return Addresses.words(document, snippet.at().start(), snippet.at().end());
    }

    private void head(Icon icon, Anchor title, Component... facts) {
        title.addClassName("hit-title");
        first = Optional.of(title);
        var head = new Div(icon.draw(), title);
        head.addClassName("hit-head");
        head.add(facts);
        add(head);
    }

    private void words(Optional<String> address, Snippet snippet) {
        var line = address.map(it -> (Component) link(it, "")).orElseGet(Div::new);
        line.addClassNames("hit-words", "words");
        var place = 0;
        for (var lit : snippet.lit()) {
            if (lit.start() >= place) {
                line.getElement().appendChild(Element.createText(snippet.words().substring(place, lit.start())));
                var mark = new Element("mark");
                mark.setText(snippet.words().substring(lit.start(), lit.end()));
                line.getElement().appendChild(mark);
                place = lit.end();
            }
        }
        line.getElement().appendChild(Element.createText(snippet.words().substring(place)));
        add(line);
    }

    private static Anchor link(String address, String words) {
        return Links.to(address, words);
    }

    private static Span number(Document document) {
        var box = new Span(Shown.number(document));
        box.addClassName("number-box");
        return box;
    }

    private String publisher(Document document) {
        return document.source()
                .flatMap(services.documents()::source)
                .map(Source::name)
                .orElse("");
    }

    private static Span secondary(String words) {
        var span = new Span(words);
        span.addClassName("secondary");
        return span;
    }
}
