package org.corroborate.review;

import java.util.List;
import org.corroborate.extraction.Passages;

/** The passages of a text that want to be read. */
final class Stretches {

    private static final Passages PASSAGES = new Passages();

    private Stretches() {}

    static List<Act.Span> in(String content) {
        return PASSAGES.in(content).stream()
                .map(it -> new Act.Span(it.start(), it.end()))
                .toList();
    }
}
