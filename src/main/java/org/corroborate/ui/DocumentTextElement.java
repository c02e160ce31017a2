package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.corroborate.claims.ClaimId;

/**
 * A text with every claim lit where it stands. The whole one has margin, strip and keys, and takes its text from an
 * address; the brief one is a passage set for comparing. Places are UTF-16 units of the whole text.
 */
@Tag("document-text")
@JsModule("./document-text/document-text.ts")
class DocumentTextElement extends Component implements HasStyle {

    private Optional<OriginalPages> pages = Optional.empty();

    /** The row of a claim chosen in the text gets its ring before the server has unfolded it. */
    private static final String RING_AT_ONCE = """
            this.addEventListener('claim-chosen', event => {
                document.querySelectorAll('.claim-row.next').forEach(row => row.classList.remove('next'));
                document.querySelector(`.claim-row[data-claim="${event.detail.claim}"]`)?.classList.add('next');
            });
            """;

    DocumentTextElement() {
        getElement().setPropertyMap("letters", letters());
        getElement().setPropertyMap("says", Says.inThisLanguage());
        getElement().executeJs(RING_AT_ONCE);
    }

    /** A passage of a text, from one place to another, without margin, strip and keys. */
    static DocumentTextElement brief(String content, int start, int end) {
        var passage = new DocumentTextElement();
        passage.getElement()
                .setAttribute("brief", true)
                .setProperty("text", content.substring(start, end))
                .setProperty("from", start);
        return passage;
    }

    /** The whole text; fetched by the browser, so that a long one is not kept in the session. */
    void text(Supplier<String> content) {
        getElement().setAttribute("src", DownloadHandler.fromInputStream(asked -> {
            var bytes = content.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "text.txt", "text/plain; charset=utf-8", bytes.length);
        }));
    }

    /** Tells these pages, too, what lies over the text and what is looked for. */
    void with(OriginalPages original) {
        pages = Optional.of(original);
    }

    /** Lays marks over the text; keys walk them in this order. */
    void show(TextLayer layer) {
        getElement().callJsFunction("show", layer);
        pages.ifPresent(it -> it.show(layer));
    }

    /** What is folded behind a line that names it, but for those that begin at these places. */
    void fold(List<Folding.Fold> folds, List<Integer> opened) {
        getElement().callJsFunction("fold", folds, opened);
    }

    /** Changes some marks, or adds them. */
    void patch(List<TextLayer.Mark> marks) {
        getElement().callJsFunction("patch", marks);
    }

    /** Changes some marks, or adds them, and says how passages are read now. */
    void patch(List<TextLayer.Mark> marks, List<TextLayer.Passage> passages) {
        getElement().callJsFunction("patch", marks, passages);
    }

    /** From one layer to the next: only what is different is sent, unless mentions were added. */
    void change(Optional<TextLayer> before, TextLayer now, boolean sameMentions) {
        if (!sameMentions || before.isEmpty()) {
            show(now);
            return;
        }
        pages.ifPresent(it -> it.show(now));
        var known = new HashSet<>(before.orElseThrow().marks());
        var marks = now.marks().stream().filter(mark -> !known.contains(mark)).toList();
        if (before.orElseThrow().passages().equals(now.passages())) {
            patch(marks);
        } else {
            patch(marks, now.passages());
        }
    }

    /** Chooses a claim and scrolls to it, at once where nobody has seen another place before. */
    void choose(ClaimId claim, boolean atOnce) {
        getElement().callJsFunction("choose", claim.value().toString(), atOnce);
    }

    /** Keys rest, because the screen shows several texts. */
    void keyless() {
        getElement().setProperty("keyless", true);
    }

    /** Lights words that were looked for, and scrolls to them. */
    void find(TextLayer.Stretch words) {
        getElement().callJsFunction("find", words);
        pages.ifPresent(it -> it.find(words));
    }

    /** Which marks {@code j} and {@code k} stop at: {@code all}, {@code review} or {@code conflict}. */
    void stopAt(String tab) {
        getElement().setProperty("tab", tab);
        pages.ifPresent(it -> it.stopAt(tab));
    }

    /** Whether words may be chosen for a claim. */
    void wordsCanBeChosen(boolean can) {
        getElement().setProperty("choosewords", can);
    }

    void letters(boolean shown) {
        getElement().setProperty("showletters", shown);
    }

    /** The claim of the chosen words was made, or they were left. */
    void release() {
        getElement().callJsFunction("release");
    }

    void takeUnread() {
        getElement().callJsFunction("takeUnread");
    }

    /** Something that hangs under the chosen words while they are chosen. */
    void anchor(Component anchor) {
        anchor.getElement().setAttribute("slot", "anchor");
        getElement().appendChild(anchor.getElement());
    }

    Registration whenChosen(ComponentEventListener<TextEvents.ClaimChosen> listener) {
        return addListener(TextEvents.ClaimChosen.class, listener);
    }

    Registration whenWordsChosen(ComponentEventListener<TextEvents.WordsChosen> listener) {
        return addListener(TextEvents.WordsChosen.class, listener);
    }

    Registration whenPassageTaken(ComponentEventListener<TextEvents.PassageTaken> listener) {
        return addListener(TextEvents.PassageTaken.class, listener);
    }

    Registration whenLettersShown(ComponentEventListener<TextEvents.LettersShown> listener) {
        return addListener(TextEvents.LettersShown.class, listener);
    }

    Registration whenNothingUnread(ComponentEventListener<TextEvents.NothingUnread> listener) {
        return addListener(TextEvents.NothingUnread.class, listener);
    }

    Registration whenFoldTurned(ComponentEventListener<TextEvents.FoldTurned> listener) {
        return addListener(TextEvents.FoldTurned.class, listener);
    }

    private static Map<String, String> letters() {
        return Arrays.stream(Family.values()).collect(Collectors.toMap(Family::code, Family::letter));
    }
}
