package org.corroborate.review;

import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.sources.DocumentId;

/**
 * How far a document is looked at, and what it tells of.
 *
 * @param looked none before the document is read
 * @param from the earliest day its claims tell of
 * @param to the latest
 * @param mentions passages that report an incident
 * @param conflicts open ones in which its claims take part
 */
public record Headway(
        DocumentId document,
        Optional<Looked> looked,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int mentions,
        int conflicts) {

    /** The documents that want somebody. */
    public enum Part {
        /** Passages nobody was at. */
        UNREAD,
        /** Claims in conflicts nobody decided. */
        IN_CONFLICT
    }

    /** Of a document nothing is known of yet. */
    public static Headway none(DocumentId document) {
        return new Headway(document, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
    }

    public boolean unread() {
        return looked.filter(it -> it.unread() > 0).isPresent();
    }

    public boolean inConflict() {
        return conflicts > 0;
    }
}
