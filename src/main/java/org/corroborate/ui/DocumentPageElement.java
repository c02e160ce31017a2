package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.function.Supplier;
import org.corroborate.claims.ClaimId;

/** The original pages of a PDF, with every claim lit where its words stand; drawn in the browser by pdf.js. */
@Tag("document-page")
@NpmPackage(value = "pdfjs-dist", version = "6.5.438")
@JsModule("./document-page/document-page.ts")
class DocumentPageElement extends Component implements HasStyle {

    DocumentPageElement() {
        var says = new HashMap<String, String>();
        says.put("page", say("reading.page-of", "{0}", "{1}"));
        says.put("lost", say("reading.not-located", "{0}"));
        says.put("go", say("reading.page-go", "{0}"));
        for (var key : new String[] {"smaller", "larger", "pages", "original", "broken", "elsewhere"}) {
            says.put(key, say("reading.page-" + key));
        }
        getElement().setPropertyMap("says", says);
    }

    /** The bytes as received, whatever they claim to be sent as a PDF, and the text read from them. */
    void open(Supplier<InputStream> bytes, long size, Supplier<String> text) {
        getElement()
                .setAttribute(
                        "bytes",
                        DownloadHandler.fromInputStream(
                                asked -> new DownloadResponse(bytes.get(), "document.pdf", "application/pdf", size)));
        getElement().setAttribute("src", DownloadHandler.fromInputStream(asked -> {
            var words = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(words), "text.txt", "text/plain; charset=utf-8", words.length);
        }));
    }

    void show(TextLayer layer) {
        getElement().callJsFunction("show", layer);
    }

    void choose(ClaimId claim) {
        getElement().callJsFunction("choose", claim.value().toString());
    }

    /** Lights words that were looked for, and scrolls to them. */
    void find(TextLayer.Stretch words) {
        getElement().callJsFunction("find", words);
    }

    /** Which marks {@code j} and {@code k} stop at: {@code all}, {@code review} or {@code conflict}. */
    void stopAt(String tab) {
        getElement().setProperty("tab", tab);
    }

    /** Whether words may be chosen for a claim. */
    void wordsCanBeChosen(boolean can) {
        getElement().setProperty("choosewords", can);
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

    Registration whenNothingUnread(ComponentEventListener<TextEvents.NothingUnread> listener) {
        return addListener(TextEvents.NothingUnread.class, listener);
    }
}
