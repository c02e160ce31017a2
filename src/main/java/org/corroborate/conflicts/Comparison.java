package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Report;

/** Where the claims of one incident cannot all be right: a pure function, the same in whichever order they come. */
public final class Comparison {

    private Comparison() {}

    public static Findings compare(IncidentId incident, List<Report> reports) {
        return new Findings(List.of(), List.of(), 0);
    }
}
