package org.corroborate.tables;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts a text into records and cells as RFC 4180 has it, and keeps where each cell stands; tabs know no quotes. */
final class Records {

    private final String content;
    private final char delimiter;
    private int at;
    private int number;

    private Records(String content, char delimiter) {
        this.content = content;
        this.delimiter = delimiter;
        this.at = content.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The records one after the other, each cut when it is asked for. */
    static Stream<Grid.Row> of(String content, char delimiter) {
        var records = new Records(content, delimiter);
        return Stream.generate(records::record).takeWhile(Optional::isPresent).flatMap(Optional::stream);
    }

    private Optional<Grid.Row> record() {
        if (at >= content.length()) {
            return Optional.empty();
        }
        var start = at;
        var cells = new ArrayList<Grid.Cell>();
        cells.add(cell());
        while (at < content.length() && content.charAt(at) == delimiter) {
            at++;
            cells.add(cell());
        }
        var end = Math.min(at, content.length());
        at += content.startsWith("\r\n", at) ? 2 : 1;
        number++;
        return Optional.of(new Grid.Row(number, start, end, cells));
    }

    private Grid.Cell cell() {
        var start = at;
        var open = start;
        while (open < content.length() && content.charAt(open) == ' ') {
            open++;
        }
        return delimiter != '\t' && open < content.length() && content.charAt(open) == '"'
                ? quoted(open + 1)
                : plain(start);
    }

    private Grid.Cell plain(int start) {
        while (at < content.length() && !ends(content.charAt(at))) {
            at++;
        }
        return trimmed(start, at);
    }

    private Grid.Cell quoted(int start) {
        at = start;
        while (at < content.length() && (content.charAt(at) != '"' || content.startsWith("\"\"", at))) {
            at += content.startsWith("\"\"", at) ? 2 : 1;
        }
        var end = Math.min(at, content.length());
        while (at < content.length() && !ends(content.charAt(at))) {
            at++;
        }
        return trimmed(start, end);
    }

    private Grid.Cell trimmed(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return new Grid.Cell(start, end, content.substring(start, end).replace("\"\"", "\""));
    }

    private boolean ends(char letter) {
        return letter == delimiter || letter == '\n' || letter == '\r';
    }
}
