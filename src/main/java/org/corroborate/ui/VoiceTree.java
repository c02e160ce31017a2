package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.incidents.Voice;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;

/** Who speaks, through which documents, and how many independent voices that makes: a small tree, and why in words. */
class VoiceTree extends Div {

    VoiceTree(List<Voice> voices, Documents documents) {
        addClassNames("side-part", "voice-tree");
        add(new H2(say("incidents.voices")));
        var number = 0;
        for (var voice : voices) {
            number++;
            var told = voice.documents().stream().map(documents::document).toList();
            add(branch(voice, told, number));
        }
        voices.stream().map(Voice::why).map(Words::say).distinct().forEach(it -> {
            var why = new Paragraph(it);
            why.addClassName("secondary");
            add(why);
        });
        voices.stream().flatMap(it -> relayed(it, documents)).forEach(this::add);
        setVisible(!voices.isEmpty());
    }

    /** The words that say that others are passed on, each once. */
    private static Stream<Div> relayed(Voice voice, Documents documents) {
        var told = new LinkedHashMap<String, Div>();
        for (var said : voice.said()) {
            said.basis().filter(it -> !it.own()).ifPresent(basis -> {
                var document = documents.document(said.document());
                var words = basis.words();
                var link = Links.to(
                        Addresses.words(document, words.start(), words.end()),
                        "“" + words.exact().replaceAll("\\s+", " ") + "”");
                link.addClassName("voice-words");
                told.putIfAbsent(
                        document.number() + words.exact(), new Div(new Span(Shown.number(document) + " "), link));
            });
        }
        return told.values().stream();
    }

    private static Div branch(Voice voice, List<Document> documents, int number) {
        var origin = new Span(voice.name());
        origin.addClassName("voice-origin");
        var boxes = new Div();
        boxes.addClassName("voice-documents");
        documents.forEach(it -> {
            var box = Links.to(Addresses.document(it), Shown.number(it));
            box.addClassName("number-box");
            box.getElement().setAttribute("title", it.title());
            boxes.add(box);
        });
        var count = new Span(String.valueOf(number));
        count.addClassName("voice-number");
        var branch = new Div(origin, lines(documents.size(), true), boxes, lines(documents.size(), false), count);
        branch.addClassName("voice-branch");
        branch.getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label",
                        say(
                                "incidents.voice",
                                voice.name(),
                                documents.stream().map(Shown::number).collect(Collectors.joining(", "))));
        return branch;
    }

    /** From one point to each of the boxes, or back from them to one. */
    private static Span lines(int many, boolean opening) {
        var middle = many * 16;
        var paths = new StringBuilder();
        for (var at = 0; at < many; at++) {
            var y = at * 32 + 16;
            var from = opening ? middle : y;
            var to = opening ? y : middle;
            paths.append("M0 %d C16 %d 12 %d 32 %d".formatted(from, from, to, to));
        }
        var drawing = new Span();
        drawing.addClassName("voice-lines");
        drawing.getElement().setAttribute("aria-hidden", "true");
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 32 %d\" width=\"32\" height=\"%d\"><path d=\"%s\"/></svg>"
                                .formatted(many * 32, many * 32, paths));
        return drawing;
    }
}
