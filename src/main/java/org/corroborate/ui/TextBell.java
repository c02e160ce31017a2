package org.corroborate.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings where a text is being read when somebody else has judged a claim or a passage in it. */
@Component
class TextBell {

    private record Reader(TextId text, Agent self, Runnable ring) {}

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    Registration hear(TextId text, Agent self, Runnable ring) {
        var reader = new Reader(text, self, ring);
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    /** After the act is kept, so that who looks sees it. */
    @TransactionalEventListener(fallbackExecution = true)
    void done(AuditedEvent event) {
        for (var subject : event.about()) {
            if (subject.kind().equals("text")) {
                readers.stream()
                        .filter(it -> it.text().value().toString().equals(subject.id()))
                        .filter(it -> !it.self().equals(event.by()))
                        .forEach(it -> it.ring().run());
            }
        }
    }
}
