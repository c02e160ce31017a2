package org.corroborate.incidents;

import java.util.Map;

/** A stretch of a text, in UTF-16 units; the end is exclusive. */
record Span(int from, int to) {

    private static final Map<Character, Character> QUOTES = Map.of('”', '“', '»', '«');

    /** The sentence around a place; where it ends what somebody said over several sentences, from where they began. */
    static Span said(String text, int at) {
        var from = Passage.backward(text, at);
        var began = began(text, from, at);
        return new Span(began < from ? Passage.backward(text, began) : from, Passage.forward(text, at + 1));
    }

    /** Where a quotation began that is closed between two places, but not opened there. */
    private static int began(String text, int from, int to) {
        var line = text.lastIndexOf('\n', from - 1) + 1;
        var open = 0;
        for (var i = from; i < to; i++) {
            var here = text.charAt(i);
            if (QUOTES.containsValue(here)) {
                open++;
            } else if (QUOTES.containsKey(here) && open-- == 0) {
                return Math.max(line, text.lastIndexOf(QUOTES.getOrDefault(here, here), i));
            }
        }
        var straight = text.substring(from, to).chars().filter(it -> it == '"').count();
        var before = text.substring(line, from).chars().filter(it -> it == '"').count();
        return straight % 2 == 1 && before % 2 == 1 ? Math.max(line, text.lastIndexOf('"', from - 1)) : from;
    }
}
