package org.corroborate.tables;

import org.corroborate.incidents.Incidents;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Stage;
import org.corroborate.sources.Step;
import org.springframework.stereotype.Component;

/** What earlier tellings of a table's rows no longer say is linked and compared again. */
@Component
class RelinkingStep implements Step {

    private final TablesRepository tables;
    private final Incidents incidents;

    RelinkingStep(TablesRepository tables, Incidents incidents) {
        this.tables = tables;
        this.incidents = incidents;
    }

    @Override
    public Stage reaches() {
        return Stage.LINKED;
    }

    @Override
    public void take(DocumentId document) {
        var before = tables.before(document);
        if (!before.isEmpty()) {
            incidents.relink(before);
        }
    }
}
