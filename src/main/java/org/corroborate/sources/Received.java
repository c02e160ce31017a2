package org.corroborate.sources;

/** What came of receiving a file. */
public sealed interface Received {

    /** The document kept now, or the one that was here before with the same bytes. */
    Document document();

    /** New bytes, kept as a new document that is being read. */
    record Kept(Document document) implements Received {}

    /** These bytes were here before: nothing was added. */
    record SameBytes(Document document) implements Received {}
}
