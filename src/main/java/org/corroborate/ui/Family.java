package org.corroborate.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.corroborate.claims.Attribute;

/** The five hues of attributes, each with its letter in the reader's language. */
enum Family {
    FIGURE("f"),
    ACTOR("a"),
    TIME("t"),
    PLACE("p"),
    MEANS("w");

    private final String code;

    Family(String code) {
        this.code = code;
    }

    static Family of(Attribute attribute) {
        return switch (attribute) {
            case FATALITIES, INJURIES, ABDUCTED, RELEASED, MISSING, ARRESTED, DISPLACED, DESTROYED, VICTIMS -> FIGURE;
            case PERPETRATOR, CLAIMED_BY -> ACTOR;
            case DATE -> TIME;
            case PLACE -> PLACE;
            case WEAPON, TYPE -> MEANS;
        };
    }

    /** What {@code data-family} holds in the page: f, a, t, p, w in every language. */
    String code() {
        return code;
    }

    String letter() {
        return Words.say("claims.letter-" + code);
    }

    String words() {
        return Words.say("claims.family-" + name().toLowerCase(Locale.ROOT));
    }

    /** The square letter; the attribute's name stands beside it in words. */
    Span badge() {
        var badge = new Span(letter());
        badge.addClassName("letter");
        badge.getElement().setAttribute("data-family", code).setAttribute("aria-hidden", "true");
        return badge;
    }
}
