package org.corroborate.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.corroborate.audit.Entry;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;

/** What acts have touched since the index looked at it last, read off the trail. */
final class Stale {

    /** Documents with all their claims. */
    final Set<DocumentId> documents = new LinkedHashSet<>();

    /** Documents whose incidents changed. */
    final Set<DocumentId> linked = new LinkedHashSet<>();

    final Set<ClaimId> claims = new LinkedHashSet<>();
    final Set<IncidentId> incidents = new LinkedHashSet<>();
    final Set<ConflictId> conflicts = new LinkedHashSet<>();

    static Stale since(Collection<Entry> entries) {
        var stale = new Stale();
        entries.forEach(stale::note);
        return stale;
    }

    private void note(Entry entry) {
        // A text beside its document: it was read, or claims were proposed in it. Beside a claim: only that was judged.
        var read = entry.about().stream().anyMatch(it -> it.kind().equals("text"));
        var received = entry.act().equals("document received");
        var linking = entry.act().equals("mentions linked");
        for (var subject : entry.about()) {
            switch (subject.kind()) {
                case "document" -> {
                    if (read || received) {
                        documents.add(new DocumentId(id(subject)));
                    } else if (linking) {
                        linked.add(new DocumentId(id(subject)));
                    }
                }
                case "claim" -> claims.add(new ClaimId(id(subject)));
                case "incident" -> incidents.add(new IncidentId(id(subject)));
                case "conflict" -> conflicts.add(new ConflictId(id(subject)));
                default -> {
                    // Nothing that is looked for.
                }
            }
        }
    }

    private static UUID id(Subject subject) {
        return UUID.fromString(subject.id());
    }
}
