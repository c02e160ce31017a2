package org.corroborate.datasets;

import java.util.List;
import org.corroborate.incidents.IncidentId;

/** What became of a row between two releases. */
public sealed interface Change {

    IncidentId incident();

    /** The row is in both, and these cells differ. */
    record Changed(IncidentId incident, Row before, Row after, List<Column> columns) implements Change {
        public Changed {
            columns = List.copyOf(columns);
        }
    }

    /** The row is new. */
    record Added(IncidentId incident, Row after) implements Change {}

    /** The row is gone because the incident became part of another one, where its id lives on. */
    record Merged(IncidentId incident, Row before, IncidentId into) implements Change {}

    /** The row is gone: no claim that stands tells of the incident any more. */
    record Withdrawn(IncidentId incident, Row before) implements Change {}
}
