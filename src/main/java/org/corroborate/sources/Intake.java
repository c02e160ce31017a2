package org.corroborate.sources;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.corroborate.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns an arrival into a document: first the bytes, on the disk for certain; then, in one transaction, what is known. */
@Component
class Intake {

    private static final int LONGEST = 300;

    /** Numbers count up without a gap, and the same bytes twice at once are one document: one at a time. */
    private final ReentrantLock door = new ReentrantLock();

    private final Vault vault;
    private final DocumentsRepository documents;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            Vault vault,
            DocumentsRepository documents,
            Jobs jobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vault = vault;
        this.documents = documents;
        this.jobs = jobs;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    Received receive(Arrival arrival, AccountId by) {
        var incoming = vault.take(arrival.bytes());
        door.lock();
        try {
            var here = documents.bySha256(incoming.sha256());
            if (here.isPresent()) {
                vault.drop(incoming.file());
                return new Received.SameBytes(here.get());
            }
            return new Received.Kept(keep(arrival, incoming, by));
        } finally {
            door.unlock();
        }
    }

    private Document keep(Arrival arrival, Vault.Incoming incoming, AccountId by) {
        vault.keep(incoming);
        try {
            return transaction.execute(_ -> add(arrival, incoming, by));
        } catch (DataAccessException notWritten) {
            vault.drop(vault.path(incoming.sha256()));
            throw notWritten;
        }
    }

    private Document add(Arrival arrival, Vault.Incoming incoming, AccountId by) {
        var name = fileName(arrival.fileName());
        var row = new DocumentsRepository.Row(
                DocumentId.create(),
                name,
                TikaReader.mediaType(name, incoming.head()),
                incoming.size(),
                incoming.sha256(),
                given(arrival.title()),
                given(arrival.source()).map(documents::source),
                arrival.published());
        documents.add(row, by, clock.instant());
        var document = documents.byId(row.id()).orElseThrow();
        events.publishEvent(new DocumentReceived(document));
        jobs.begin(document.id(), by);
        return document;
    }

    /** The last part of a path, as some browsers and archives send it, without what cannot be shown. */
    private static String fileName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return oneLine(last).orElse("document");
    }

    private static Optional<String> given(Optional<String> words) {
        return words.flatMap(Intake::oneLine);
    }

    private static Optional<String> oneLine(String words) {
        var clean = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return Optional.of(clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST))
                .filter(it -> !it.isEmpty());
    }
}
