package org.corroborate.datasets;

import java.util.List;

/** One value of a row, and the words it leads back to. The value is empty where nothing is known. */
public record Cell(String value, List<Citation> citations) {

    public static final Cell EMPTY = new Cell("", List.of());

    public Cell {
        citations = List.copyOf(citations);
    }

    static Cell of(String value) {
        return new Cell(value, List.of());
    }
}
