package org.corroborate.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.conflicts.Compared;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.ConflictsFound;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes which documents something happened to, in the transaction of what happened. */
@Component
class Touching {

    private final Headways headways;
    private final Claims claims;
    private final Conflicts conflicts;

    Touching(Headways headways, Claims claims, Conflicts conflicts) {
        this.headways = headways;
        this.claims = claims;
        this.conflicts = conflicts;
    }

    @EventListener
    void on(AuditedEvent event) {
        ids(event, "document").forEach(it -> headways.touched(new DocumentId(it)));
        headways.touched(ids(event, "text").stream().map(TextId::new).toList());
        if (!(event instanceof ConflictsFound)) { // Compared comes beside it
            touched(ids(event, "conflict").stream().map(ConflictId::new).toList());
        }
    }

    /** The conflicts of an incident may have gained and lost claims. */
    @EventListener
    void on(Compared compared) {
        touched(compared.conflicts());
    }

    private void touched(Collection<ConflictId> those) {
        headways.touched(texts(conflicts.conflicts(those).values().stream()
                .map(Conflict::claims)
                .flatMap(List::stream)
                .distinct()
                .toList()));
    }

    private Set<TextId> texts(Collection<ClaimId> those) {
        return those.isEmpty()
                ? Set.of()
                : claims.claims(those).stream().map(it -> it.quote().text()).collect(Collectors.toSet());
    }

    private static List<UUID> ids(AuditedEvent event, String kind) {
        return event.about().stream()
                .filter(it -> it.kind().equals(kind))
                .map(it -> UUID.fromString(it.id()))
                .toList();
    }
}
