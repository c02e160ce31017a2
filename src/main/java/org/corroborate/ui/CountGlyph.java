package org.corroborate.ui;

import com.vaadin.flow.component.html.Span;
import org.corroborate.claims.Count;

/** A figure drawn as what it is, an interval; its spoken name is the phrase. */
final class CountGlyph {

    private CountGlyph() {}

    static Span of(Count count) {
        return Icon.named(Icon.drawing("count-glyph", "count-" + count.qualifier()), Phrases.of(count));
    }
}
