package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.Report;

/** The methods by which figures become low, best and high, as versioned data. */
public final class Methods {

    private Methods() {}

    /** The methods known, in the order they are offered. */
    public static List<MethodName> all() {
        return List.of();
    }

    /** What each method would make of the figures for one counted attribute. */
    public static List<Proposal> proposals(Attribute attribute, List<Report> reports) {
        return List.of();
    }
}
