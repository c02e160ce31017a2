package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corroborate.conflicts.Proposal;
import org.jspecify.annotations.Nullable;

/** What each method would make of the figures, and why; one can be taken into the form. */
class MethodTable extends NativeTable {

    MethodTable(List<Proposal> proposals, @Nullable Consumer<Proposal> use) {
        addClassName("method-table");
        setVisible(!proposals.isEmpty());
        var heads = new NativeTableRow();
        Stream.of("method", "low", "best", "high", "because")
                .map(it -> new NativeTableHeaderCell(say("conflicts." + it)))
                .forEach(heads::add);
        if (use != null) {
            var act = new NativeTableHeaderCell();
            act.getElement().setAttribute("aria-label", say("conflicts.use"));
            heads.add(act);
        }
        getHead().add(heads);
        var body = addBody();
        proposals.forEach(it -> body.add(line(it, use)));
    }

    private static NativeTableRow line(Proposal proposal, @Nullable Consumer<Proposal> use) {
        var method = proposal.method();
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(method.name() + " " + method.version());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        Stream.of(proposal.low(), proposal.best(), proposal.high())
                .map(MethodTable::bound)
                .forEach(row::add);
        row.add(new NativeTableCell(Words.say(proposal.because())));
        if (use != null) {
            Component act = Acts.bare(say("conflicts.use"), () -> use.accept(proposal));
            act.getElement().setAttribute("aria-label", say("conflicts.use-method", method.name()));
            var cell = new NativeTableCell();
            cell.add(act);
            row.add(cell);
        }
        return row;
    }

    private static NativeTableCell bound(OptionalInt bound) {
        var cell = new NativeTableCell(ConflictDetails.bound(bound));
        cell.addClassName("value");
        return cell;
    }
}
