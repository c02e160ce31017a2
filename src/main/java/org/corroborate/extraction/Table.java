package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the rows of tables, by tabs or upright strokes, and the column heads that were read last. */
final class Table {

    private static final int LONGEST_LABEL = 6;

    private final Tokens tokens;
    private final Labels labels;
    private List<Cell> head = List.of();

    Table(Tokens tokens, Labels labels) {
        this.tokens = tokens;
        this.labels = labels;
    }

    boolean row(int from, int to) {
        int tabs = 0;
        int strokes = 0;
        for (int i = from; i < to; i++) {
            tabs += tokens.isMark(i, '\t') ? 1 : 0;
            strokes += tokens.isMark(i, '|') ? 1 : 0;
        }
        return tabs > 0 || strokes > 0 && (strokes > 1 || to - from < 40);
    }

    /** The cells of a row with what their columns say; none for a row of heads, or of dashes. */
    List<Cell> cells(int from, int to) {
        if (rule(from, to)) {
            return List.of();
        }
        var plain = split(from, to);
        if (heads(plain)) {
            head = plain.stream().map(this::named).toList();
            return List.of();
        }
        if (plain.size() == 2 && labels.column(text(plain.get(0))).isPresent() && filled(plain.get(1))) {
            return List.of(new Cell(
                    column(plain.get(0)),
                    text(plain.get(0)),
                    plain.get(1).from(),
                    plain.get(1).to()));
        }
        if (plain.size() == 2 && filled(plain.get(0)) && !filled(plain.get(1))) {
            return List.of(plain.get(0));
        }
        if (plain.size() == 2 && label(plain.getFirst())) {
            return List.of(new Cell(
                    Column.OTHER,
                    text(plain.get(0)),
                    plain.get(1).from(),
                    plain.get(1).to()));
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < plain.size(); i++) {
            if (filled(plain.get(i))) {
                var above = i < head.size() ? head.get(i) : new Cell(Column.OTHER, "", 0, 0);
                cells.add(new Cell(
                        above.column(),
                        above.label(),
                        plain.get(i).from(),
                        plain.get(i).to()));
            }
        }
        return cells;
    }

    /** "Fatalities: 14", where the label is a known one. */
    Optional<Cell> field(int from, int to) {
        for (int i = from + 1; i < to - 1 && i <= from + LONGEST_LABEL; i++) {
            if (tokens.isMark(i, ':')) {
                int start = i + 1;
                return labels.column(tokens.slice(from, i)).map(it -> new Cell(it, "", start, to));
            }
        }
        return Optional.empty();
    }

    private boolean rule(int from, int to) {
        for (int i = from; i < to; i++) {
            char mark = tokens.mark(i);
            if (mark != '-' && mark != '|' && mark != ':' && mark != '=' && mark != '\t') {
                return false;
            }
        }
        return true;
    }

    private List<Cell> split(int from, int to) {
        var cells = new ArrayList<Cell>();
        int begin = tokens.isMark(from, '|') ? from + 1 : from;
        for (int i = begin; i <= to; i++) {
            if (i == to && begin < to || i < to && (tokens.isMark(i, '\t') || tokens.isMark(i, '|'))) {
                cells.add(new Cell(Column.OTHER, "", begin, i));
                begin = i + 1;
            }
        }
        return cells;
    }

    private boolean heads(List<Cell> cells) {
        int known = 0;
        for (var cell : cells) {
            if (cell.to() - cell.from() > LONGEST_LABEL || digits(cell)) {
                return false;
            }
            known += labels.column(text(cell)).isPresent() ? 1 : 0;
        }
        return known >= 2;
    }

    /** A few words before an upright stroke, outside a table with heads: an infobox's label that nobody knows. */
    private boolean label(Cell cell) {
        return head.size() != 2
                && cell.to() - cell.from() <= LONGEST_LABEL
                && filled(cell)
                && tokens.isMark(cell.to(), '|')
                && !digits(cell);
    }

    private boolean digits(Cell cell) {
        for (int i = cell.from(); i < cell.to(); i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private Cell named(Cell cell) {
        return new Cell(column(cell), text(cell), cell.from(), cell.to());
    }

    private Column column(Cell cell) {
        return labels.column(text(cell)).orElse(Column.OTHER);
    }

    private String text(Cell cell) {
        return tokens.slice(cell.from(), cell.to());
    }

    private static boolean filled(Cell cell) {
        return cell.from() < cell.to();
    }
}
