package org.corroborate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.corroborate.shared.Refusal;

/** Where a workbench keeps everything: its database in one file, and the documents' bytes beside it. */
record DataFiles(Path path) {

    private static final String DATABASE = "corroborate.mv.db";

    Path database() {
        return path.resolve(DATABASE);
    }

    /** This directory, with a database in it. */
    DataFiles inUse() {
        if (!Files.isRegularFile(database())) {
            throw new Refusal("cli.no-database", path.toString());
        }
        return this;
    }

    boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * What stands beside the database and has to be kept with it, in a fixed order; nothing half received, and not the index
     * of words, which is derived.
     */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .map(path::relativize)
                    .filter(it -> !it.getFileName().toString().startsWith("corroborate."))
                    .filter(it -> !it.startsWith(Path.of("documents", "incoming")) && !it.startsWith("search"))
                    .sorted()
                    .toList();
        }
    }
}
