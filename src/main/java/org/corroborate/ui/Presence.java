package org.corroborate.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** Who has what open on a screen just now, and what they are changing there. Kept in memory alone: it is true only now. */
@Component
class Presence {

    /**
     * One screen.
     *
     * @param changing what is being changed on it, where something is
     */
    private record Visit(AccountId who, Subject here, AtomicReference<Optional<Subject>> changing, Runnable ring) {}

    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();

    /** A screen that is open. */
    interface Stay extends Registration {

        /** The person has begun to change something, or has left it. */
        void changes(Optional<Subject> what);
    }

    /** Opens a screen; it is rung when others come, go, or begin to change something. */
    Stay enter(AccountId who, Subject here, Runnable ring) {
        var visit = new Visit(who, here, new AtomicReference<>(Optional.empty()), ring);
        visits.add(visit);
        tell(visit);
        return new Stay() {
            @Override
            public void changes(Optional<Subject> what) {
                if (!visit.changing().getAndSet(what).equals(what)) {
                    tell(visit);
                }
            }

            @Override
            public void remove() {
                if (visits.remove(visit)) {
                    tell(visit);
                }
            }
        };
    }

    private void tell(Visit about) {
        visits.stream()
                .filter(it -> it.here().equals(about.here()) && !it.who().equals(about.who()))
                .forEach(it -> it.ring().run());
    }

    /** The others who have it open, each once, with what they are changing. */
    Map<AccountId, Optional<Subject>> others(Subject here, AccountId self) {
        return visits.stream()
                .filter(it -> it.here().equals(here) && !it.who().equals(self))
                .collect(Collectors.toMap(Visit::who, it -> it.changing().get(), (one, other) -> one.or(() -> other)));
    }

    /** Another person who is changing this very thing. */
    Optional<AccountId> changing(Subject here, Subject what, AccountId self) {
        return others(here, self).entrySet().stream()
                .filter(it -> it.getValue().equals(Optional.of(what)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
