package org.corroborate.sources;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The first step on the way: the bytes are read outside of any transaction, the text is kept in one. */
@Component
class ReadingStep {

    /** Of two near-copies read at the same time, the second must see the first. */
    private final ReentrantLock shelf = new ReentrantLock();

    private final DocumentsRepository documents;
    private final TextsRepository texts;
    private final JourneysRepository journeys;
    private final Readers readers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingStep(
            DocumentsRepository documents,
            TextsRepository texts,
            JourneysRepository journeys,
            Readers readers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.journeys = journeys;
        this.readers = readers;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void take(Journey journey) {
        var document = documents.byId(journey.document()).orElseThrow();
        switch (readers.read(document)) {
            case Reading.NoWords none -> throw new Refusal(none.why());
            case Reading.Words words -> {
                shelf.lock();
                try {
                    transaction.executeWithoutResult(_ -> keep(document, words, journey));
                } finally {
                    shelf.unlock();
                }
            }
        }
    }

    private void keep(Document document, Reading.Words words, Journey journey) {
        var now = clock.instant();
        var text =
                new DocumentText(TextId.create(), document.id(), words.content(), words.reader(), words.version(), now);
        var before = texts.newest(document.id()).filter(it -> it.content().equals(words.content()));
        if (before.isEmpty()) {
            texts.add(text, words.title());
            texts.addShingles(text.id(), Shingles.chosen(text.content()));
            rememberNearCopies(document, text);
        }
        journeys.reach(journey, Stage.READ, now);
        events.publishEvent(new DocumentRead(before.orElse(text), before.isEmpty(), now));
    }

    private void rememberNearCopies(Document document, DocumentText text) {
        for (var likely : texts.likeliest(text.id())) {
            var other = texts.byId(likely).orElseThrow();
            var isNewest = texts.newest(other.document()).map(DocumentText::id).equals(Optional.of(other.id()));
            if (isNewest) {
                var earlier = documents.byId(other.document()).orElseThrow().number() < document.number();
                Likeness.between(text.content(), other.content())
                        .ifPresent(likeness -> texts.addNearCopy(
                                earlier ? text.id() : other.id(), earlier ? other.id() : text.id(), likeness));
            }
        }
    }
}
