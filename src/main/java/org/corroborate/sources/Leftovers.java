package org.corroborate.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What a crash left behind. */
final class Leftovers {

    private Leftovers() {}

    /** Removes a directory where it can; otherwise it waits for the next start. */
    static void forget(Path directory) {
        try {
            remove(directory);
        } catch (IOException stays) {
            // It lies among the incoming files, which are cleared then.
        }
    }

    /** Removes a directory with everything in it; nothing where it is not there. */
    static void remove(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
