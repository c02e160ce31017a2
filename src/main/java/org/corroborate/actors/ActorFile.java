package org.corroborate.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the register's file: name, kind (with a star for a class), aliases, what it is within, rivals. */
final class ActorFile {

    private static final String FILE = "/actors/actors.tsv";

    private ActorFile() {}

    static ActorRegister register() {
        return new ActorRegister(rows(FILE).map(ActorFile::actor).toList());
    }

    /** The rows of a data file, without its comments. */
    static Stream<String[]> rows(String file) {
        var stream = ActorFile.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The register of actors lacks " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split("\t", -1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor actor(String[] row) {
        boolean one = !row[1].endsWith("*");
        var kind = ActorKind.valueOf(row[1].replace("*", "").toUpperCase(Locale.ROOT));
        return new Actor(row[0], kind, one, parts(row, 2), parts(row, 3), parts(row, 4));
    }

    private static List<String> parts(String[] row, int column) {
        if (row.length <= column || row[column].isBlank()) {
            return List.of();
        }
        return Arrays.asList(row[column].split("\\|"));
    }
}
