package org.corroborate.ui;

import org.corroborate.extraction.GraphicPassages;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the latest documents a few times after a start, for nobody's eyes: code that has never run is slow, and the first
 * reader of a long document would wait three times as long as the next.
 */
@Component
class WarmUp {

    private static final int DOCUMENTS = 3;
    private static final int TIMES = 5;

    private final Documents documents;
    private final OpenDocuments open;

    WarmUp(Documents documents, OpenDocuments open) {
        this.documents = documents;
        this.open = open;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var latest = documents.page(Math.max(0, documents.count() - DOCUMENTS), DOCUMENTS);
        if (!latest.isEmpty()) {
            Thread.ofPlatform().daemon().name("warm-up").start(() -> {
                for (var time = 0; time < TIMES; time++) {
                    latest.forEach(this::read);
                }
            });
        }
    }

    private void read(Document document) {
        open.open(document).ifPresent(it -> GraphicPassages.in(it.text().content()));
    }
}
