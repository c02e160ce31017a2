package org.corroborate.incidents;

import java.util.List;

/** Which mentions tell of one incident: a pure function, the same in whichever order the reports come. */
public final class Linking {

    private Linking() {}

    public static List<LinkedIncident> link(List<Report> reports, Judgements people) {
        return List.of();
    }
}
