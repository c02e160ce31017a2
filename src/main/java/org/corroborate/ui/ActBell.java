package org.corroborate.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings where something is open on a screen when somebody else has done something about it. */
@Component
class ActBell {

    private record Hearer(Predicate<Subject> about, boolean peopleOnly, Agent self, Runnable ring) {

        boolean hears(AuditedEvent event) {
            return !self.equals(event.by())
                    && (!peopleOnly || event.by() instanceof Agent.Person)
                    && event.about().stream().anyMatch(about);
        }
    }

    private final Set<Hearer> hearers = ConcurrentHashMap.newKeySet();

    Registration hear(Set<Subject> about, Agent self, Runnable ring) {
        return add(new Hearer(Set.copyOf(about)::contains, false, self, ring));
    }

    /** What other people, not the workbench by itself, do about anything of a kind: {@code conflict}. */
    Registration hearPeople(String kind, Agent self, Runnable ring) {
        return add(new Hearer(it -> it.kind().equals(kind), true, self, ring));
    }

    private Registration add(Hearer hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /** After the act is kept, so that who looks sees it. */
    @TransactionalEventListener(fallbackExecution = true)
    void done(AuditedEvent event) {
        hearers.stream().filter(it -> it.hears(event)).forEach(it -> it.ring().run());
    }
}
