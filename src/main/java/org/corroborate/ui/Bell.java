package org.corroborate.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.corroborate.sources.DocumentAdvanced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for open screens when a document has advanced; many times in a quarter of a second count as once. */
@Component
class Bell {

    private static final Executor IN_A_MOMENT = CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS);

    private final Set<Runnable> hearing = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean about = new AtomicBoolean();

    Registration hear(Runnable ring) {
        hearing.add(ring);
        return () -> hearing.remove(ring);
    }

    @EventListener
    void advanced(DocumentAdvanced event) {
        if (about.compareAndSet(false, true)) {
            IN_A_MOMENT.execute(() -> {
                about.set(false);
                hearing.forEach(Runnable::run);
            });
        }
    }
}
