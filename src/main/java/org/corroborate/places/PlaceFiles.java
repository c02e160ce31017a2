package org.corroborate.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the register's files: one folder a country, one for the rest of the world; another country is another line here. */
final class PlaceFiles {

    private static final List<String> FILES = List.of("mali", "burkina-faso", "niger", "world");

    private final List<Place> places = new ArrayList<>();

    private PlaceFiles() {}

    static Gazetteer gazetteer() {
        var files = new PlaceFiles();
        FILES.forEach(it -> files.read(it + "/places.tsv"));
        var adjectives = new HashMap<String, String>();
        for (var row : rows("world/nationalities.tsv")) {
            parts(row, 1).forEach(it -> adjectives.putIfAbsent(it, row[0]));
        }
        return new Gazetteer(files.places, adjectives);
    }

    private void read(String file) {
        var here = new HashMap<String, List<Place>>();
        for (var row : rows(file)) {
            var level = Level.valueOf(row[0].toUpperCase(Locale.ROOT));
            var within = parts(row, 2).stream()
                    .map(it -> parent(here, it, level, file))
                    .toList();
            var place = new Place(row[1], level, within, parts(row, 3), point(row));
            here.computeIfAbsent(row[1], _ -> new ArrayList<>()).add(place);
            places.add(place);
        }
    }

    /** The narrowest place of a name that is wider than a level. */
    private static Place parent(Map<String, List<Place>> here, String name, Level level, String file) {
        return here.getOrDefault(name, List.of()).stream()
                .filter(it -> it.level().compareTo(level) < 0)
                .reduce((_, narrower) -> narrower)
                .orElseThrow(() -> new IllegalStateException("No " + name + " above its use in " + file));
    }

    private static Optional<Point> point(String[] row) {
        if (row.length < 5 || row[4].isBlank()) {
            return Optional.empty();
        }
        var degrees = row[4].split(" ", 2);
        return Optional.of(new Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
    }

    private static List<String> parts(String[] row, int column) {
        if (row.length <= column || row[column].isBlank()) {
            return List.of();
        }
        return Arrays.asList(row[column].split("\\|"));
    }

    private static List<String[]> rows(String file) {
        var stream = PlaceFiles.class.getResourceAsStream("/places/" + file);
        if (stream == null) {
            throw new IllegalStateException("The register of places lacks " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
