package org.corroborate.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Predicate;
import org.corroborate.review.ClaimState;

/** A mention that is not chosen: its day and place, its figures, and how many claims are in which state. */
class MentionRow extends NativeButton {

    MentionRow(MentionGroup group, ClaimDesk desk) {
        addClassName("mention-row");
        getElement().setAttribute("aria-expanded", "false");
        var title = new Span(MentionWords.title(group));
        title.addClassName("mention-title");
        var summary = new Span(MentionWords.summary(group));
        summary.addClassName("mention-summary");
        var words = new Span(title, summary);
        words.addClassName("mention-words");
        add(ClaimGlyph.of(group), words, counts(group));
        addClickListener(click -> desk.choose(group.claims().getFirst().id()));
    }

    private static Span counts(MentionGroup group) {
        var counts = new Span();
        counts.addClassName("mention-counts");
        Predicate<ShownClaim> quarrels = ShownClaim::inConflict;
        for (var state : ClaimState.values()) {
            add(counts, ClaimGlyph.of(state), group.count(quarrels.negate().and(it -> it.state() == state)));
        }
        add(counts, ClaimGlyph.inConflict(), group.count(quarrels));
        return counts;
    }

    private static void add(Span counts, Span glyph, long number) {
        if (number > 0) {
            var count = new Span(glyph, new Span(Shown.number(number)));
            count.addClassName("mention-count");
            counts.add(count);
        }
    }
}
