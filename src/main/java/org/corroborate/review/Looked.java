package org.corroborate.review;

/** How far a document is looked at, in numbers of passages and of claims nobody has looked at yet. */
public record Looked(int claimed, int dismissed, int unread, int proposed) {

    public int passages() {
        return claimed + dismissed + unread;
    }

    /** A document is done when no passage is unread and no claim waits. */
    public boolean done() {
        return unread == 0 && proposed == 0;
    }
}
