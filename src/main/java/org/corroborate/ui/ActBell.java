package org.corroborate.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings where something is open on a screen when somebody else has done something about it. */
@Component
class ActBell {

    private record Hearer(Set<Subject> about, Agent self, Runnable ring) {}

    private final Set<Hearer> hearers = ConcurrentHashMap.newKeySet();

    Registration hear(Set<Subject> about, Agent self, Runnable ring) {
        var hearer = new Hearer(Set.copyOf(about), self, ring);
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /** After the act is kept, so that who looks sees it. */
    @TransactionalEventListener(fallbackExecution = true)
    void done(AuditedEvent event) {
        hearers.stream()
                .filter(it -> !it.self().equals(event.by()))
                .filter(it -> event.about().stream().anyMatch(it.about()::contains))
                .forEach(it -> it.ring().run());
    }
}
