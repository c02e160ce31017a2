package org.corroborate.extraction;

/**
 * A part of a text that is hard to read, from the start of a paragraph to the end of one (UTF-16 units, the end
 * exclusive).
 */
public record GraphicPassage(int start, int end, Kind kind) {

    /** What follows, so that whoever reads can choose when. */
    public enum Kind {
        TESTIMONY,
        MUTILATION,
        BURNT,
        RAPE,
        TORTURE,
        CHILDREN
    }
}
