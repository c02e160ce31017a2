package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.ClaimId;

/** The document's side of Reading: its text, its original pages where it has some, and the form for words chosen in them. */
class TextSide extends Div {

    private final ReadingDesk desk;
    private final DocumentTextElement text = new DocumentTextElement();
    private final Optional<OriginalPages> pages;
    private final List<NewClaimPopover> forms = new ArrayList<>();
    private Optional<TextLayer.Stretch> words = Optional.empty();
    private TextLayer layer;

    TextSide(ReadingDesk desk, OpenDocuments documents) {
        this.desk = desk;
        layer = desk.open().layer();
        addClassName("text-side");
        add(legend(), text);
        text.text(desk.open().text()::content);
        text.wordsCanBeChosen(desk.mayReview());
        text.whenChosen(event -> desk.chosenInText(event.claim()));
        text.whenPassageTaken(event -> desk.take(event.start(), event.end()));
        text.whenNothingUnread(_ -> nothingUnread());
        pages = Optional.of(desk.open()).filter(OriginalPages::has).map(it -> new OriginalPages(this, it, documents));
        pages.map(OriginalPages::element).ifPresent(this::hear);
        pages.ifPresent(text::with);
        if (desk.mayReview()) {
            askInTheText();
            pages.map(OriginalPages::element).ifPresent(this::askOn);
        }
        text.show(layer);
    }

    private TextLegend legend() {
        var legend = new TextLegend(text::letters);
        text.whenLettersShown(event -> {
            legend.show(event.shown());
            text.letters(event.shown());
        });
        return legend;
    }

    private void hear(DocumentPageElement page) {
        page.wordsCanBeChosen(desk.mayReview());
        page.whenChosen(event -> desk.chosenInText(event.claim()));
        page.whenPassageTaken(event -> desk.take(event.start(), event.end()));
        page.whenNothingUnread(_ -> nothingUnread());
    }

    private void nothingUnread() {
        Told.done(PassageMeter.allRead(desk.open().looked()));
    }

    private void askInTheText() {
        var form = form();
        text.anchor(form.anchor());
        text.whenWordsChosen(event -> KeyBar.answer(() -> ask(form, event)));
    }

    private void askOn(DocumentPageElement page) {
        var form = form();
        page.anchor(form.anchor());
        page.whenWordsChosen(event -> KeyBar.answer(() -> ask(form, event)));
    }

    private NewClaimPopover form() {
        var form = new NewClaimPopover(desk::add, this::dismiss, this::release);
        forms.add(form);
        add(form);
        return form;
    }

    private void ask(NewClaimPopover form, TextEvents.WordsChosen event) {
        words = Optional.of(new TextLayer.Stretch(event.start(), event.end()));
        form.ask(desk.open(), event.start(), event.end());
    }

    /** No claim here: in the chosen words, else in the passage in hand or around the chosen claim. */
    void dismiss() {
        var here = words;
        release();
        desk.dismiss(here);
    }

    /** The chosen words were claimed or left. */
    void release() {
        words = Optional.empty();
        text.release();
        pages.map(OriginalPages::element).ifPresent(DocumentPageElement::release);
        forms.stream().filter(NewClaimPopover::isOpened).forEach(NewClaimPopover::close);
    }

    void takeUnread() {
        pages.filter(OriginalPages::inFront)
                .map(OriginalPages::element)
                .ifPresentOrElse(DocumentPageElement::takeUnread, text::takeUnread);
    }

    /** @param follows whether the text has to scroll to it; the pages do where it was not chosen on them */
    void choose(ClaimId claim, boolean follows) {
        if (follows) {
            text.choose(claim, !isAttached());
        }
        pages.ifPresent(it -> it.choose(claim, follows || !it.inFront()));
    }

    void change(OpenDocument before, OpenDocument now) {
        var fresh = now.layer();
        text.change(
                Optional.of(layer),
                fresh,
                before.mentions().size() == now.mentions().size());
        layer = fresh;
    }

    Optional<OriginalPages> pages() {
        return pages;
    }

    DocumentTextElement text() {
        return text;
    }
}
