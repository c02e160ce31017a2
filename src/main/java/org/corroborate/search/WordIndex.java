package org.corroborate.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.corroborate.audit.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index on disk, with the entry of the trail up to which it knows everything. What is not yet on disk is lost in a
 * crash, and the entries after that are gone through again.
 */
final class WordIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WordIndex.class);

    /** Rises with each change of what is kept and how words are cut: an index of another format is made anew. */
    private static final String FORMAT = "1";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Optional<Checkpoint> reached;

    private WordIndex(Directory directory) throws IOException {
        this.directory = directory;
        var config = new IndexWriterConfig(new WordAnalyzer());
        config.setRAMBufferSizeMB(48);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
        reached = reachedBefore();
    }

    /** Opens it, or begins a new one where it is absent, broken or of another format. */
    static WordIndex open(Path place) {
        try {
            return new WordIndex(FSDirectory.open(Files.createDirectories(place)));
        } catch (LockObtainFailedException another) {
            log.warn("Another workbench holds the index; this one keeps its own in memory.");
            return inMemory();
        } catch (IOException | IllegalArgumentException broken) {
            log.warn("The index cannot be opened and is made anew.");
            return anew(place);
        }
    }

    private static WordIndex anew(Path place) {
        try {
            IOUtils.rm(place);
            return new WordIndex(FSDirectory.open(Files.createDirectories(place)));
        } catch (IOException unwritable) {
            log.warn("The index cannot be kept on disk; it is kept in memory.");
            return inMemory();
        }
    }

    private static WordIndex inMemory() {
        try {
            return new WordIndex(new ByteBuffersDirectory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The entry up to which everything is known; none where nothing is. */
    synchronized Optional<Checkpoint> reached() {
        return reached;
    }

    synchronized void reach(Checkpoint entry) {
        reached = Optional.of(entry);
    }

    synchronized void clear() throws IOException {
        writer.deleteAll();
        reached = Optional.empty();
    }

    /** Puts a thing in the place of what was known of it. */
    void put(String key, Document thing) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, key), thing);
    }

    void remove(String field, String value) throws IOException {
        writer.deleteDocuments(new Term(field, value));
    }

    void add(Collection<Document> things) throws IOException {
        writer.addDocuments(things);
    }

    /** What was put is found from now on. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Writes everything through to the disk, with the entry reached. */
    synchronized void keep() throws IOException {
        var facts = new HashMap<>(Map.of("format", FORMAT));
        reached.ifPresent(it -> facts.put("reached", it.toString()));
        writer.setLiveCommitData(facts.entrySet());
        writer.commit();
    }

    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Asking<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<Checkpoint> reachedBefore() {
        var facts = new HashMap<String, String>();
        Optional.ofNullable(writer.getLiveCommitData())
                .ifPresent(all -> all.forEach(it -> facts.put(it.getKey(), it.getValue())));
        return FORMAT.equals(facts.get("format"))
                ? Optional.ofNullable(facts.get("reached")).map(Checkpoint::parse)
                : Optional.empty();
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            keep();
        } catch (IOException broken) {
            log.warn("The index was not written to the end; it catches up at the next start.");
        }
    }
}
