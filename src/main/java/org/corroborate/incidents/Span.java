package org.corroborate.incidents;

/** A stretch of a text, in UTF-16 units; the end is exclusive. */
record Span(int from, int to) {

    /** The sentence around a place. */
    static Span sentence(String text, int at) {
        return new Span(Passage.backward(text, at), Passage.forward(text, at + 1));
    }
}
