package org.corroborate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.corroborate.shared.Refusal;

/**
 * A copy of the database file, opened. Committed changes are in the file at once, and what H2 adds to it leaves what was
 * there readable for a while; so a copy opens as the file would after a crash, whether or not a workbench is running.
 */
final class Snapshot implements AutoCloseable {

    private static final int TRIES = 3;

    private final Path directory;
    private final OpenRecord record;

    private Snapshot(Path directory, OpenRecord record) {
        this.directory = directory;
        this.record = record;
    }

    static Snapshot of(DataFiles data) throws IOException {
        data.inUse();
        for (var next = 1; ; next++) {
            var directory = Files.createTempDirectory("corroborate-");
            try {
                Files.copy(data.database(), directory.resolve(data.database().getFileName()));
                return new Snapshot(directory, OpenRecord.in(directory));
            } catch (RuntimeException | IOException unreadable) {
                remove(directory);
                if (next == TRIES) {
                    throw new Refusal("cli.cannot-open", data.database().toString());
                }
            }
        }
    }

    OpenRecord record() {
        return record;
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        record.close();
        remove(directory);
    }

    static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
