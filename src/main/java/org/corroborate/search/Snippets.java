package org.corroborate.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corroborate.search.Snippet.Stretch;

/** Which words to show of a text in which something was found: where the most of it stands together. */
final class Snippets {

    private static final int WIDE = 220;
    private static final int AROUND = 70;
    private static final int MOST_LETTERS = 300;

    private Snippets() {}

    /** The best snippets, in the order of the text; {@code found} is in the order of the text too. */
    static List<Snippet> of(String content, List<Stretch> found, int most) {
        var windows = new ArrayList<List<Stretch>>();
        for (var at = 0; at < found.size(); at++) {
            var from = found.get(at).start();
            windows.add(found.subList(
                    at,
                    at
                            + (int) found.subList(at, found.size()).stream()
                                    .takeWhile(it -> it.end() - from <= WIDE)
                                    .count()));
        }
        windows.removeIf(List::isEmpty);
        windows.sort(Comparator.comparingInt((List<Stretch> it) -> -distinct(content, it)));
        var chosen = new ArrayList<List<Stretch>>();
        for (var window : windows) {
            if (chosen.size() < most && chosen.stream().noneMatch(it -> touches(it, window))) {
                chosen.add(window);
            }
        }
        if (chosen.isEmpty() && !found.isEmpty()) {
            chosen.add(found.subList(0, 1));
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(it -> it.getFirst().start()))
                .map(it -> snippet(content, it))
                .toList();
    }

    /** How the words begin, with nothing lit: what was found of the thing stands elsewhere. */
    static List<Snippet> beginning(String words) {
        var end = words.length() <= WIDE ? words.length() : wordEnd(words, WIDE, WIDE / 2);
        var first = words.substring(0, end).replaceAll("[\\s\\p{Cntrl}]", " ");
        return List.of(new Snippet(first, List.of(), new Stretch(0, 0)));
    }

    private static int distinct(String content, List<Stretch> window) {
        return (int) window.stream()
                .map(it -> Variants.folded(content.substring(it.start(), it.end())))
                .distinct()
                .count();
    }

    private static boolean touches(List<Stretch> one, List<Stretch> other) {
        return one.getFirst().start() < other.getLast().end() + AROUND
                && other.getFirst().start() < one.getLast().end() + AROUND;
    }

    private static Snippet snippet(String content, List<Stretch> lit) {
        var first = lit.getFirst();
        var start = first.start();
        var end = Math.min(lit.getLast().end(), first.start() + MOST_LETTERS);
        var from = wordStart(content, Math.max(0, start - AROUND), start);
        var to = wordEnd(content, Math.min(content.length(), end + AROUND), end);
        var words = content.substring(from, to).replaceAll("[\\s\\p{Cntrl}]", " ");
        var within = lit.stream()
                .filter(it -> it.end() <= to)
                .map(it -> new Stretch(it.start() - from, it.end() - from))
                .toList();
        return new Snippet(words, within, first);
    }

    /** The first beginning of a word from here on, no further than what must be shown. */
    private static int wordStart(String content, int from, int atMost) {
        var at = from;
        while (at > 0 && at < atMost && !Character.isWhitespace(content.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String content, int to, int atLeast) {
        var at = to;
        while (at < content.length() && at > atLeast && !Character.isWhitespace(content.charAt(at))) {
            at--;
        }
        return at;
    }
}
