package org.corroborate.sources;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** The reader processes: one a document at a time, kept warm, replaced when they die. */
@Component
class Readers {

    private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private final Map<DocumentId, ReaderProcess> busy = new ConcurrentHashMap<>();
    private final Vault vault;
    private final SourcesSettings settings;

    Readers(Vault vault, SourcesSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** Reads a document; a file that kills its reader or takes too long is marked as such, and harms no other. */
    Reading read(Document document) {
        var request = new ReadingRequest(
                vault.path(document.sha256()),
                document.fileName(),
                document.mediaType(),
                settings.mostCharacters(),
                settings.longestReading());
        var reader = take();
        busy.put(document.id(), reader);
        try {
            var reading = reader.read(request);
            idle.push(reader);
            return reading;
        } catch (TimeoutException late) {
            var seconds = settings.longestReading().toSeconds();
            return Reading.NoWords.because("too-slow", String.format(Locale.ROOT, "%d", seconds));
        } catch (IOException died) {
            return Reading.NoWords.because("reader-died");
        } finally {
            busy.remove(document.id());
        }
    }

    /** Ends the process that reads this document, if one does. */
    void stop(DocumentId document) {
        var reader = busy.get(document);
        if (reader != null) {
            reader.close();
        }
    }

    @PreDestroy
    void close() {
        busy.values().forEach(ReaderProcess::close);
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }

    private ReaderProcess take() {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            if (reader.alive()) {
                return reader;
            }
        }
        try {
            return ReaderProcess.start(vault.incoming(), settings.readerMegabytes());
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        }
    }
}
