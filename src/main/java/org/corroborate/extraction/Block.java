package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph, a list entry, a heading, or a row of a table.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param sentences its sentences; for a row, those of each cell
 * @param cells the cells of a row or the one field of an infobox; else none
 * @param heading the nearest heading above, as written; empty where there is none
 */
record Block(Kind kind, int from, int to, List<Stretch> sentences, List<Cell> cells, String heading) {

    enum Kind {
        PARAGRAPH,
        /** An entry of a list; its bullet is not among its tokens. */
        ENTRY,
        HEADING,
        ROW,
        FIELD,
        /** Page furniture: links, credits, scales; nothing is claimed here. */
        FURNITURE
    }

    Block {
        sentences = List.copyOf(sentences);
        cells = List.copyOf(cells);
    }

    /** The cell in which a token stands; cells stand in the order of the text. */
    Optional<Cell> cell(int token) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (cells.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < cells.size() && cells.get(low).from() <= token ? Optional.of(cells.get(low)) : Optional.empty();
    }
}
