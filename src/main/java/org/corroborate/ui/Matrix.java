package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corroborate.claims.Attribute;

/** Rows and columns with a cell in hand, which keys move and the address holds; Enter then opens its words. */
class Matrix extends NativeTable {

    /** The focus goes to the words of the cell, where it has some. */
    private static final String TAKE = "setTimeout(() => { (this.querySelector('a.value') ?? this).focus();"
            + " this.scrollIntoView({ block: 'nearest', inline: 'nearest' }) })";

    private final List<MatrixRow> rows;
    private final BiConsumer<Attribute, Integer> moved;
    private int row = -1;
    private int column;

    /** @param moved hears which row and column is in hand */
    Matrix(String caption, NativeTableRow heads, List<MatrixRow> rows, BiConsumer<Attribute, Integer> moved) {
        this.rows = rows;
        this.moved = moved;
        addClassName("matrix");
        setCaptionText(caption);
        getHead().add(heads);
        rows.forEach(addBody()::add);
    }

    void keys(Keys keys) {
        keys.pair("j", "k", say("incidents.key-row"), () -> go(row + 1, column), () -> go(row - 1, column));
        keys.pair(
                "ArrowRight",
                "ArrowLeft",
                say("incidents.key-source"),
                () -> go(Math.max(0, row), column + 1),
                () -> go(Math.max(0, row), column - 1));
        keys.hint(say("incidents.key-words"), "Enter");
    }

    /** Takes a cell by the name of its row, without a word to the address. */
    void take(Optional<Attribute> attribute, int at) {
        attribute
                .flatMap(
                        it -> rows.stream().filter(row -> row.attribute() == it).findFirst())
                .ifPresent(it -> show(rows.indexOf(it), Math.max(0, at)));
    }

    /** Marks the row that another drawing of it had in hand; the focus stays where it is. */
    void like(Matrix before) {
        row = Math.min(before.row, rows.size() - 1);
        column = before.column;
        if (row >= 0) {
            rows.get(row).getElement().setAttribute("aria-current", "true");
        }
    }

    private void go(int toRow, int toColumn) {
        if (toRow >= 0 && toRow < rows.size() && toColumn >= 0 && toColumn < cells(toRow)) {
            show(toRow, toColumn);
            moved.accept(rows.get(row).attribute(), column);
        }
    }

    private int cells(int at) {
        return rows.get(at).cells().size();
    }

    private void show(int toRow, int toColumn) {
        if (row >= 0) {
            rows.get(row).getElement().removeAttribute("aria-current");
        }
        row = toRow;
        column = Math.min(toColumn, cells(toRow) - 1);
        rows.get(row).getElement().setAttribute("aria-current", "true");
        rows.get(row).cells().get(column).getElement().executeJs(TAKE);
    }
}
