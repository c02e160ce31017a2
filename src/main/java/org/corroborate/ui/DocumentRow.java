package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.review.Headway;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;

/** Five facts of a document: what it is, what it covers, how far it is read, its conflicts, and its number. */
class DocumentRow extends Div {

    DocumentRow(Document document, DocumentFacts facts, Optional<String> holder, Documents documents) {
        addClassNames("row", "document-row");
        Markup.fill(
                this,
                numbers(document, holder),
                name(document, facts, documents),
                covers(document, facts),
                read(facts),
                conflicts(facts));
    }

    private static Div numbers(Document document, Optional<String> holder) {
        var number = new Span(Shown.number(document));
        number.addClassName("number-box");
        var numbers = new Div(number);
        numbers.addClassName("numbers");
        holder.ifPresent(name -> {
            var held = new Span(say("work.held-by", name));
            held.addClassNames("secondary", "document-holder");
            numbers.add(held);
        });
        return numbers;
    }

    private static Div name(Document document, DocumentFacts facts, Documents documents) {
        var title = Links.to(Addresses.document(document), document.title());
        title.addClassName("row-title");
        var source = new Div();
        source.addClassName("secondary");
        facts.source().ifPresent(it -> source.add(new Span(it)));
        facts.copyOf()
                .ifPresent(copy -> source.add(new Span(say(
                        "documents.one-voice",
                        Shown.number(documents.document(copy.of())),
                        copy.samePassages(),
                        copy.passages()))));
        var hash = new Div("sha256 " + Shown.hash(document.sha256()));
        hash.addClassName("hash");
        return new Div(title, source, hash);
    }

    private static Div covers(Document document, DocumentFacts facts) {
        var covers = new Div(new Div(days(facts.headway())));
        covers.addClassName("covers");
        var own = new Div(document.published()
                .map(day -> say("documents.published", Shown.day(day)))
                .orElse(say("documents.no-date")));
        var mentions = new Div(say("documents.mentions", facts.headway().mentions()));
        own.addClassName("secondary");
        mentions.addClassName("secondary");
        covers.add(own, mentions);
        return covers;
    }

    private static String days(Headway told) {
        return told.from().map(from -> between(from, told.to().orElse(from))).orElse("");
    }

    private static String between(LocalDate from, LocalDate to) {
        var first = Shown.shortMonth(from);
        var last = Shown.shortMonth(to);
        return first.equals(last) ? Shown.month(from) : first + " – " + last;
    }

    private static Div read(DocumentFacts facts) {
        return facts.headway().looked().<Div>map(ReadMeter::new).orElseGet(() -> {
            var not = new Div(say("documents.not-read"));
            not.addClassName("secondary");
            return not;
        });
    }

    private static Div conflicts(DocumentFacts facts) {
        var count = new Span(Shown.number(facts.headway().conflicts()));
        var shown = facts.headway().inConflict()
                ? new Div(Icon.CONFLICT_OPEN.draw(say("documents.open-conflicts")), count)
                : new Div();
        shown.addClassName("conflict-count");
        return shown;
    }
}
