package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.accounts.Habits;
import org.corroborate.extraction.GraphicPassages;
import org.corroborate.sources.DocumentText;

/**
 * Graphic passages stay folded until somebody opens them, unless the person has switched that off; what they opened
 * stays open for them.
 */
class Folding {

    static final String OFF = "folding";

    private static final int REMEMBERED = 200;

    /** One that can be folded: whole lines, in UTF-16 units, and what they hold in a word. */
    record Fold(int start, int end, String label) {}

    private final Habits habits;
    private final DocumentText text;

    Folding(Habits habits, DocumentText text) {
        this.habits = habits;
        this.text = text;
    }

    /** Folds them in the text, and remembers which are opened there by hand. */
    void in(DocumentTextElement shown) {
        shown.fold(folds(), opened());
        shown.whenFoldTurned(event -> turned(event.start(), event.open()));
    }

    List<Fold> folds() {
        if ("off".equals(habits.mine().get(OFF))) {
            return List.of();
        }
        return GraphicPassages.in(text.content()).stream()
                .map(it -> new Fold(it.start(), it.end(), words(it.kind().name())))
                .toList();
    }

    /** Where those begin that the person has opened in this text. */
    List<Integer> opened() {
        return Optional.ofNullable(habits.mine().get(habit())).stream()
                .flatMap(it -> Arrays.stream(it.split(" ")))
                .filter(it -> !it.isBlank())
                .map(Integer::valueOf)
                .toList();
    }

    void turned(int start, boolean open) {
        var others = opened().stream().filter(it -> it != start);
        var now = open ? Stream.concat(others, Stream.of(start)).toList() : others.toList();
        var kept = now.subList(Math.max(0, now.size() - REMEMBERED), now.size());
        habits.remember(habit(), kept.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private String habit() {
        return "opened " + text.id().value();
    }

    private static String words(String kind) {
        return say("reading.graphic-" + kind.toLowerCase(Locale.ROOT));
    }
}
