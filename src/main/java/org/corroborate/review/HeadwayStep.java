package org.corroborate.review;

import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Stage;
import org.corroborate.sources.Step;
import org.springframework.stereotype.Component;

/** Remembers how far a document is looked at once it is compared, and some of those that this touched. */
@Component
class HeadwayStep implements Step {

    private static final int TOUCHED = 20;

    private final Headways headways;

    HeadwayStep(Headways headways) {
        this.headways = headways;
    }

    @Override
    public Stage reaches() {
        return Stage.COMPARED;
    }

    @Override
    public void take(DocumentId document) {
        headways.of(document);
        headways.freshen(TOUCHED);
    }
}
