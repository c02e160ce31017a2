package org.corroborate.sources;

/** How far a document has come on its way. */
public enum Stage {
    /** Its bytes are kept. */
    KEPT,
    /** Its text is read. */
    READ,
    /** Claims are proposed. */
    PROPOSED,
    /** Its mentions are linked to incidents. */
    LINKED,
    /** Its claims are compared with those of other documents. */
    COMPARED
}
