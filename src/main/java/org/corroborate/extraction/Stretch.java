package org.corroborate.extraction;

/** Some tokens in a row, from one to another, the latter exclusive: a sentence, or a part of one. */
record Stretch(int from, int to) {

    boolean holds(int token) {
        return from <= token && token < to;
    }
}
