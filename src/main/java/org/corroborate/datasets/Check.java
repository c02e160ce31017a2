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
 */
public record Check(Sentence sentence, boolean holds, boolean stops, List<IncidentId> where) {

    public Check {
        where = List.copyOf(where);
    }
}
