package org.corroborate.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corroborate.notes.NoteWritten;
import org.corroborate.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings on the screens of a person for whom a note has come. */
@Component
class InboxBell {

    private record Hearer(AccountId account, Runnable ring) {}

    private final Set<Hearer> hearers = ConcurrentHashMap.newKeySet();

    Registration hear(AccountId account, Runnable ring) {
        var hearer = new Hearer(account, ring);
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void written(NoteWritten event) {
        hearers.stream().filter(it -> event.reaches().contains(it.account())).forEach(it -> it.ring()
                .run());
    }
}
