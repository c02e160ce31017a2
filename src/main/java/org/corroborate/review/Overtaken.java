package org.corroborate.review;

import org.corroborate.shared.Refusal;

/** Somebody else decided in the meantime; nothing was kept, and here is what they held. */
public class Overtaken extends Refusal {

    private final transient Decision other;

    Overtaken(Decision other, String name) {
        super("review.overtaken", name);
        this.other = other;
    }

    /** The decision that stands now. */
    public Decision other() {
        return other;
    }
}
