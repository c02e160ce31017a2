package org.corroborate.datasets;

import java.util.List;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Sentence;

/**
 * A check before freezing. Checks never change data, people do.
 *
 * @param holds whether it holds for every row
 * @param stops whether a release is refused while it does not hold
 * @param where the incidents for which it does not hold
 * @param details of each of these, in their order, what does not hold; empty where the sentence says all
 */
public record Check(Sentence sentence, boolean holds, boolean stops, List<IncidentId> where, List<Sentence> details) {

    public Check {
        where = List.copyOf(where);
        details = List.copyOf(details);
    }

    /** Why a release is refused: the first that does not hold, by name. */
    Sentence refusal() {
        return details.isEmpty() ? sentence : details.getFirst();
    }
}
