package org.corroborate.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.corroborate.shared.Refusal;

/**
 * A list of files with what is known of them: tab-separated, a head line, and the columns file, title, source and published
 * (a day, {@code 2024-05-08}); what is not known is empty. The files lie beside the list.
 */
public record Manifest(List<Entry> entries) {

    public Manifest {
        entries = List.copyOf(entries);
    }

    /** One file and what is known of it. */
    public record Entry(Path file, Optional<String> title, Optional<String> source, Optional<LocalDate> published) {

        public static Entry of(Path file) {
            return new Entry(file, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The file as it arrives; the stream is the caller's to close. */
        public Arrival arrival(InputStream bytes) {
            return new Arrival(String.valueOf(file.getFileName()), bytes, title, source, published);
        }
    }

    public static Manifest read(Path list) {
        try {
            var lines = Files.readAllLines(list);
            return new Manifest(lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> entry(list, line))
                    .toList());
        } catch (IOException broken) {
            throw new Refusal("sources.no-manifest", list.toString());
        }
    }

    private static Entry entry(Path list, String line) {
        var cells = List.of(line.split("\t", -1));
        return new Entry(
                list.resolveSibling(cells.getFirst().strip()),
                cell(cells, 1),
                cell(cells, 2),
                cell(cells, 3).map(day -> day(list, day)));
    }

    private static Optional<String> cell(List<String> cells, int at) {
        return cells.stream().skip(at).findFirst().map(String::strip).filter(it -> !it.isEmpty());
    }

    private static LocalDate day(Path list, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new Refusal("sources.no-day", list.toString(), day);
        }
    }
}
