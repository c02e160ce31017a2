package org.corroborate.conflicts;

import org.corroborate.incidents.Report;

/** Which kind of conflict two statements make. */
final class Kinds {

    private Kinds() {}

    static Kind of(Said one, Said other) {
        if (one.coded() != other.coded() && one.sameDocument(other)) {
            return Kind.CODED_VS_NARRATIVE;
        }
        var bothNamed = !one.informant().isEmpty() && !other.informant().isEmpty();
        if (one.otherSide(other) && (bothNamed || one.sameDocument(other))) {
            return Kind.ATTRIBUTED_SIDES;
        }
        return of(one.report(), other.report());
    }

    /** Two documents of one voice, such as copies, are one source at odds with itself. */
    static Kind of(Report one, Report other) {
        return one.sha256().equals(other.sha256()) || one.voice().equals(other.voice())
                ? Kind.WITHIN_DOCUMENT
                : Kind.CROSS_DOCUMENT;
    }
}
