package org.corroborate.conflicts;

import java.util.Comparator;
import java.util.TreeSet;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Stage;
import org.corroborate.sources.Step;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares the incidents that a document tells of, and those that its linking touched. */
@Component
@Order(0)
class ComparingStep implements Step {

    private final Incidents incidents;
    private final SilencesRepository silences;
    private final Comparing comparing;

    ComparingStep(Incidents incidents, SilencesRepository silences, Comparing comparing) {
        this.incidents = incidents;
        this.silences = silences;
        this.comparing = comparing;
    }

    @Override
    public Stage reaches() {
        return Stage.COMPARED;
    }

    @Override
    public void take(DocumentId document) {
        var all = new TreeSet<>(Comparator.comparing(IncidentId::value));
        all.addAll(incidents.of(document));
        all.addAll(silences.stale());
        all.forEach(comparing::compare);
    }
}
