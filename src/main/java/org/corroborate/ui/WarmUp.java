package org.corroborate.ui;

import org.corroborate.extraction.GraphicPassages;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens a long document a few times after a start, for nobody's eyes: code that has never run is slow, and who reads first
 * would wait three times as long as the next.
 */
@Component
class WarmUp {

    /** Bytes; what is longer would take longer than it saves. */
    private static final long MOST = 2_000_000;

    private static final int TIMES = 5;

    private final Documents documents;
    private final OpenDocuments open;

    WarmUp(Documents documents, OpenDocuments open) {
        this.documents = documents;
        this.open = open;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        documents
                .largest(MOST)
                .ifPresent(it -> Thread.ofPlatform().daemon().name("warm-up").start(() -> open(it)));
    }

    private void open(Document document) {
        for (var time = 0; time < TIMES; time++) {
            open.open(document).ifPresent(it -> GraphicPassages.in(it.text().content()));
        }
    }
}
