package org.corroborate.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.corroborate.audit.Audit;
import org.corroborate.audit.Checkpoint;
import org.corroborate.audit.Entry;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Relinked;
import org.corroborate.shared.AuditedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index in step with the database, in the background. The trail is its list of changes: every act leaves an
 * entry in its own transaction, so what stands after the entry last seen is all that can be new (decision 0025).
 */
@Component
class Indexing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);
    private static final int PORTION = 200;
    private static final Duration WRITTEN_AFTER = Duration.ofSeconds(5);

    private final SearchSettings settings;
    private final Audit audit;
    private final Shelving shelving;
    private final Semaphore news = new Semaphore(0);
    private final Set<IncidentId> relinked = new HashSet<>();
    private Optional<WordIndex> index = Optional.empty();
    private Optional<Thread> thread = Optional.empty();
    private volatile boolean running;
    private volatile boolean building;
    private volatile Optional<Checkpoint> shown = Optional.empty();
    private long written = System.nanoTime();
    private boolean unwritten;

    Indexing(SearchSettings settings, Audit audit, Shelving shelving) {
        this.settings = settings;
        this.audit = audit;
        this.shelving = shelving;
    }

    synchronized WordIndex index() {
        return index.orElseThrow(() -> new IllegalStateException("The index is closed."));
    }

    /** Whether everything that is in the database by now can be found. */
    boolean whole() {
        synchronized (relinked) {
            return relinked.isEmpty() && shown.equals(Optional.of(audit.head()));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void done(AuditedEvent event) {
        news.release();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void done(Relinked event) {
        synchronized (relinked) {
            relinked.addAll(event.incidents());
        }
        news.release();
    }

    @Override
    public synchronized void start() {
        index = Optional.of(WordIndex.open(settings.directory()));
        running = true;
        building = true;
        thread = Optional.of(Thread.ofPlatform().name("search-index").daemon().start(this::keepUp));
    }

    /** Waits for the thread, which must not be interrupted: an interrupt in the middle of SQL closes H2's file. */
    @Override
    public void stop() {
        running = false;
        news.release();
        thread.ifPresent(it -> {
            try {
                it.join();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        });
        synchronized (this) {
            index.ifPresent(WordIndex::close);
            index = Optional.empty();
        }
    }

    @Override
    public boolean isAutoStartup() {
        return settings.index();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Once stopped, the index is closed: it is not set aside while another context runs, and opened again. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    private void keepUp() {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "search", "", AuthorityUtils.createAuthorityList("ROLE_READER"))));
        while (running) {
            try {
                catchUp(index());
                building = false;
                news.tryAcquire(1, WRITTEN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            } catch (DataAccessException | TransactionException | IOException | UncheckedIOException passing) {
                log.warn("The index could not be brought up to date; it is tried again.", passing);
                pause();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException fault) {
                log.error("The index could not be brought up to date; it is made anew.", fault);
                forget();
                pause();
            }
        }
    }

    private void catchUp(WordIndex index) throws IOException {
        if (index.reached().filter(this::stands).isEmpty()) {
            rebuild(index);
        } else if (building && !index.reached().equals(Optional.of(audit.head()))) {
            relinkAll();
        }
        var reached = index.reached().orElseThrow();
        for (var page = audit.after(reached.number(), PORTION);
                !page.isEmpty() && running;
                page = audit.after(reached.number(), PORTION)) {
            shelving.put(Stale.since(page), index);
            reached = checkpoint(page.getLast());
            index.reach(reached);
            unwritten = true;
        }
        putRelinked(index);
        index.show();
        shown = Optional.of(reached);
        if (unwritten && System.nanoTime() - written > WRITTEN_AFTER.toNanos()) {
            index.keep();
            written = System.nanoTime();
            unwritten = false;
        }
    }

    /** Whether the trail still has the entry as the index knows it: another database has another one. */
    private boolean stands(Checkpoint reached) {
        return reached.number() == 0
                || audit.entry(reached.number()).map(Indexing::checkpoint).equals(Optional.of(reached));
    }

    /** Which incidents were linked anew is told only once, so after a start behind the trail all are looked at again. */
    private void relinkAll() {
        synchronized (relinked) {
            shelving.allIncidents().forEach(it -> relinked.add(it.id()));
        }
    }

    private void rebuild(WordIndex index) throws IOException {
        building = true;
        var head = audit.head();
        index.clear();
        var all = shelving.allDocuments();
        for (var at = 0; at < all.size() && running; at += PORTION) {
            var portion = new Stale();
            portion.documents.addAll(all.subList(at, Math.min(all.size(), at + PORTION)));
            shelving.put(portion, index);
            index.show();
        }
        for (var incident : shelving.allIncidents()) {
            shelving.putIncident(incident, index);
        }
        for (var page = audit.after(0, 2000);
                !page.isEmpty() && running;
                page = audit.after(page.getLast().number(), 2000)) {
            var decided = new Stale();
            decided.conflicts.addAll(Stale.since(page).conflicts);
            shelving.put(decided, index);
        }
        if (running) {
            index.reach(head);
            unwritten = true;
        }
    }

    private void putRelinked(WordIndex index) throws IOException {
        var touched = new Stale();
        synchronized (relinked) {
            touched.incidents.addAll(relinked);
        }
        shelving.put(touched, index);
        synchronized (relinked) {
            relinked.removeAll(touched.incidents);
        }
        unwritten |= !touched.incidents.isEmpty();
    }

    private void forget() {
        try {
            index().clear();
        } catch (IOException broken) {
            log.warn("The index cannot be written.", broken);
        }
    }

    private void pause() {
        try {
            news.tryAcquire(1, 2, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Checkpoint checkpoint(Entry entry) {
        return new Checkpoint(entry.number(), entry.seal());
    }
}
