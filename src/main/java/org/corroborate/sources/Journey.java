package org.corroborate.sources;

import java.util.Optional;
import org.corroborate.shared.Sentence;

/** One time that a document was sent on its way: how far it has come, and why it went no further. */
record Journey(DocumentId document, int number, Stage reached, Optional<Sentence> halt) {

    boolean goesOnTo(Stage last) {
        return halt.isEmpty() && reached.compareTo(last) < 0;
    }

    Progress progress(Stage last) {
        return new Progress(document, reached, goesOnTo(last), halt);
    }
}
