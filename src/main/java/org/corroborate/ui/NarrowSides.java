package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.splitlayout.SplitLayout;

/** On a narrow screen text and claims lie behind each other, and one says which is in front. */
class NarrowSides extends Segments<Boolean> {

    NarrowSides(SplitLayout split) {
        super(say("reading.sides"), claims -> split.setClassName("claims-in-front", claims));
        part(false, say("reading.side-text"));
        part(true, say("reading.side-claims"));
        addClassName("reading-sides");
    }
}
