package org.corroborate.conflicts;

import java.util.List;

/**
 * What comparing the reports of one incident found.
 *
 * @param pairs how many pairs of claims were held against each other
 */
public record Findings(List<Conflict> conflicts, List<Silence> silences, long pairs) {

    public Findings {
        conflicts = List.copyOf(conflicts);
        silences = List.copyOf(silences);
    }
}
