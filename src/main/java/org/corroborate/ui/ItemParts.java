package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.review.Adjudicated;
import org.corroborate.review.Coded;
import org.corroborate.review.Coder;
import org.corroborate.review.Item;
import org.corroborate.review.Round;
import org.corroborate.sources.Documents;

/** Draws what two coders made of one claim: in a row, and large beside the words. */
@SpringComponent
class ItemParts {

    private static final int AROUND = 240;

    private final Documents documents;
    private final org.corroborate.accounts.Accounts accounts;

    ItemParts(Documents documents, org.corroborate.accounts.Accounts accounts) {
        this.documents = documents;
        this.accounts = accounts;
    }

    Div heads(Round round, CodingNames names) {
        var heads = new Div(
                new Span(),
                new Span(say("coding.claim")),
                new Span(names.of(round, Coder.A)),
                new Span(names.of(round, Coder.B)));
        heads.addClassNames("item-row", "column-head");
        return heads;
    }

    Div row(Round round, Item item, boolean chosen) {
        var claim = item.anyClaim();
        var title = Links.to(
                RoundAddress.item(round, item.id()),
                "“" + Spot.of(claim).exact().replaceAll("\\s+", " ") + "”");
        title.addClassNames("row-title", "words");
        var attribute = new Span(Phrases.of(item.attribute()));
        attribute.addClassName("secondary");
        var row = new Div(
                Family.of(item.attribute()).badge(), new Div(title, attribute), value(item.a()), value(item.b()));
        row.addClassNames("row", "item-row");
        if (chosen) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private static Span value(Coded coded) {
        return coded.held().map(Claim::statement).map(ItemParts::value).orElseGet(() -> {
            var none = new Span(say("coding.no-claim"));
            none.addClassName("secondary");
            return none;
        });
    }

    static Span value(Statement statement) {
        var beside = statement instanceof Statement.Figure it ? " " + it.of() : "";
        var value = new Span((Phrases.of(statement) + beside).strip());
        value.addClassName("value");
        return value;
    }

    Div detail(Round round, Item item, CodingNames names) {
        var claim = item.anyClaim();
        var document = documents.document(documents.readFrom(claim.quote().text()));
        var where = Links.to(Addresses.document(document), Shown.number(document) + " " + document.title());
        where.addClassName("secondary");
        var sides = new Div(side(round, item, Coder.A, names), side(round, item, Coder.B, names));
        sides.addClassName("item-sides");
        var detail = new Div(new H2(Phrases.of(item.attribute())), where, words(claim), proposed(item), sides);
        item.adjudicated().ifPresent(it -> detail.add(held(it)));
        return detail;
    }

    private static Paragraph proposed(Item item) {
        var proposed = new Paragraph(item.proposal()
                .map(it -> say("coding.proposed", value(it.statement()).getText()))
                .orElse(say("coding.not-proposed")));
        proposed.addClassName("secondary");
        return proposed;
    }

    /** The words of the claim where they stand. */
    private Paragraph words(Claim claim) {
        var content = documents.text(claim.quote().text()).content();
        var spot = Spot.of(claim);
        var around = Around.of(content, spot.start(), spot.end(), AROUND);
        var mark = new Span(content.substring(spot.start(), spot.end()));
        mark.addClassName("lit");
        mark.getElement()
                .setAttribute("data-family", Family.of(claim.attribute()).code());
        var words = new Paragraph(
                new Span(content.substring(around.start(), spot.start())),
                mark,
                new Span(content.substring(spot.end(), around.end())));
        words.addClassNames("words", "item-words");
        return words;
    }

    private static Div side(Round round, Item item, Coder coder, CodingNames names) {
        var coded = item.of(coder);
        var side = new Div(new H3(names.of(round, coder)), value(coded));
        side.addClassName("item-side");
        Stream.concat(Stream.of(coded.reason()), coded.notes().stream())
                .filter(it -> !it.isBlank())
                .forEach(it -> {
                    var said = new Paragraph(it);
                    said.addClassName("reason");
                    side.add(said);
                });
        return side;
    }

    private Div held(Adjudicated held) {
        var by = new Span(accounts.nameOf(held.by()) + ", " + Shown.moment(held.at()));
        by.addClassName("secondary");
        var reason = new Paragraph(held.reason());
        reason.addClassName("reason");
        var shown = new Div(
                new H3(say("coding.held")),
                held.held().map(ItemParts::value).orElseGet(() -> new Span(say("coding.no-claim"))),
                reason,
                by);
        shown.addClassName("item-held");
        return shown;
    }
}
