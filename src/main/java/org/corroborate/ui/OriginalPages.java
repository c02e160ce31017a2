package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import org.corroborate.claims.ClaimId;

/** The text of a PDF, or its original pages: one of them in front. Pages are fetched when they are first looked at. */
class OriginalPages {

    /** Writes into the address of the screen, or out of it, that the page is in front ({@code $0}). */
    private static final String ADDRESS = "const here = new URL(location.href); here.searchParams.delete('page');"
            + " if ($0) here.searchParams.set('page', ''); history.replaceState(history.state, '', here)";

    private final Segments<Boolean> choice;
    private final DocumentPageElement pages = new DocumentPageElement();
    private final Div side;
    private final Command open;
    private TextLayer layer;
    private Optional<ClaimId> chosen = Optional.empty();
    private boolean opened;
    private boolean inFront;

    /** Puts them into the text's side of Reading. */
    OriginalPages(Div side, OpenDocument document, OpenDocuments documents) {
        this.side = side;
        layer = document.layer();
        open = () -> pages.open(
                () -> documents.bytes(document.document()), document.document().size(), document.text()::content);
        choice = new Segments<>(say("reading.text-or-page"), this::turn);
        choice.part(false, say("reading.text-view")).part(true, say("reading.page-view"));
        choice.addClassName("text-or-page");
        pages.setClassName("original-pages");
        side.addComponentAsFirst(choice);
        side.add(pages);
        turn(false);
    }

    static boolean has(OpenDocument document) {
        return document.document().mediaType().equals("application/pdf");
    }

    boolean inFront() {
        return inFront;
    }

    void toggle() {
        turn(!inFront);
    }

    void turn(boolean toPages) {
        var other = inFront != toPages;
        inFront = toPages;
        side.setClassName("page-in-front", toPages);
        choice.choose(toPages);
        if (toPages) {
            if (!opened) {
                open.execute();
                opened = true;
            }
            pages.show(layer);
            chosen.ifPresent(pages::choose);
        }
        if (other) {
            UI.getCurrent().getPage().executeJs(ADDRESS, toPages);
        }
    }

    void show(TextLayer now) {
        layer = now;
        if (inFront) {
            pages.show(now);
        }
    }

    /** @param follow whether it has to scroll there: not where it was chosen on the page itself */
    void choose(ClaimId claim, boolean follow) {
        chosen = Optional.of(claim);
        if (inFront && follow) {
            pages.choose(claim);
        }
    }

    DocumentPageElement element() {
        return pages;
    }

    void find(TextLayer.Stretch words) {
        pages.find(words);
    }

    void stopAt(String tab) {
        pages.stopAt(tab);
    }
}
