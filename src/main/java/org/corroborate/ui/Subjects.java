package org.corroborate.ui;

import java.util.Set;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/** What a screen is about, as trail, notes and assignments name it. */
final class Subjects {

    private Subjects() {}

    static Subject of(DocumentId id) {
        return new Subject("document", id.value().toString());
    }

    static Subject of(TextId id) {
        return new Subject("text", id.value().toString());
    }

    static Subject of(MentionId id) {
        return new Subject("mention", id.value().toString());
    }

    static Subject of(ClaimId id) {
        return new Subject("claim", id.value().toString());
    }

    static Subject of(IncidentId id) {
        return new Subject("incident", id.value().toString());
    }

    static Subject of(ConflictId id) {
        return new Subject("conflict", id.value().toString());
    }

    /** What is open in Reading: acts name the text, notes and assignments the document. */
    static Set<Subject> ofReading(ReadingDesk desk) {
        return Set.of(of(desk.open().text().id()), of(desk.document().id()));
    }
}
