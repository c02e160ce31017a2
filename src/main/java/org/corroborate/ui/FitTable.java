package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;

/** One line a claim, one column a number, and below how many claims each number fits. */
class FitTable extends NativeTable {

    private static final int WIDE = 8;

    FitTable(List<Exhibit> figures) {
        addClassName("fit-table");
        var counts = figures.stream().map(FitTable::count).toList();
        var numbers = numbers(counts);
        setCaptionText(say("conflicts.fit"));
        getHead().add(heads(numbers));
        var body = addBody();
        var most = numbers.stream().mapToLong(it -> fitting(counts, it)).max().orElse(0);
        Predicate<Integer> nearly = it -> most < counts.size() && fitting(counts, it) == most;
        figures.forEach(it -> body.add(line(it, numbers, nearly)));
        getFoot().add(foot(counts, numbers, nearly));
    }

    /** Every number from a little below to a little above; where that is wide, only those where something changes. */
    static Collection<Integer> numbers(List<Count> counts) {
        var bounds = new TreeSet<Integer>();
        counts.forEach(count -> Stream.of(count.low(), count.high())
                .filter(OptionalInt::isPresent)
                .forEach(bound -> bounds.add(bound.getAsInt())));
        if (bounds.isEmpty() || bounds.last() - bounds.first() > WIDE) {
            return bounds;
        }
        var all = new TreeSet<Integer>();
        for (var number = Math.max(0, bounds.first() - 2); number <= bounds.last() + 3; number++) {
            all.add(number);
        }
        return all;
    }

    static boolean fits(Count count, int number) {
        return !(count instanceof Count.Vague)
                && number >= count.low().orElse(0)
                && number <= count.high().orElse(Integer.MAX_VALUE);
    }

    private static NativeTableRow heads(Collection<Integer> numbers) {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(say("conflicts.claim")));
        numbers.forEach(it -> row.add(new NativeTableHeaderCell(Shown.number(it))));
        return row;
    }

    private static NativeTableRow line(Exhibit exhibit, Collection<Integer> numbers, Predicate<Integer> nearly) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.add(name(exhibit));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        numbers.forEach(number -> {
            var cell = point(count(exhibit), number);
            cell.setClassName("nearly", nearly.test(number));
            row.add(cell);
        });
        return row;
    }

    private static Div name(Exhibit exhibit) {
        var number = new Span(Shown.number(exhibit.document()));
        number.addClassName("strong");
        var where = new Span(say(exhibit.coded() ? "conflicts.in-table" : "conflicts.in-words"));
        where.addClassName("secondary");
        var value = new Span(Phrases.of(exhibit.claim().statement()));
        value.addClassName("value");
        var name = new Div(number, where, value);
        name.addClassName("fit-name");
        return name;
    }

    private static NativeTableCell point(Count count, int number) {
        var cell = new NativeTableCell();
        if (fits(count, number)) {
            cell.addClassNames("fits", count.qualifier());
            cell.setClassName("first", count.low().orElse(0) == number);
            cell.setClassName("last", count.high().orElse(Integer.MAX_VALUE) == number);
            cell.getElement().setAttribute("aria-label", say("conflicts.fits"));
        } else {
            cell.getElement().setAttribute("aria-label", say("conflicts.fits-not"));
        }
        return cell;
    }

    private static NativeTableRow foot(List<Count> counts, Collection<Integer> numbers, Predicate<Integer> nearly) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(say("conflicts.fit-count"));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        numbers.forEach(number -> {
            var cell = new NativeTableCell(Shown.number(fitting(counts, number)));
            cell.setClassName("nearly", nearly.test(number));
            row.add(cell);
        });
        return row;
    }

    private static long fitting(List<Count> counts, int number) {
        return counts.stream().filter(it -> fits(it, number)).count();
    }

    private static Count count(Exhibit exhibit) {
        return ((Statement.Figure) exhibit.claim().statement()).count();
    }
}
