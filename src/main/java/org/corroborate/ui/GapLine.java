package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;

/** A line from 0 with a point for each figure: the gap between them, for the eye; the words stand beside it. */
class GapLine extends Div {

    GapLine(List<Claim> claims) {
        addClassName("gap-line");
        getElement().setAttribute("aria-hidden", "true");
        var counts = claims.stream()
                .map(Claim::statement)
                .map(it -> it instanceof Statement.Figure figure ? figure.count() : null)
                .filter(Objects::nonNull)
                .toList();
        var most = counts.stream().mapToInt(GapLine::most).max().orElse(0);
        if (most > 0) {
            getStyle()
                    .set(
                            "--from",
                            place(counts.stream().mapToInt(GapLine::point).min().orElse(0), most));
            getStyle()
                    .set(
                            "--to",
                            place(counts.stream().mapToInt(GapLine::point).max().orElse(0), most));
            counts.forEach(count -> add(point(count, most)));
        } else {
            addClassName("nothing");
        }
    }

    private static Span point(Count count, int most) {
        var point = new Span();
        point.addClassNames("gap-point", count.qualifier());
        point.getStyle().set("inset-inline-start", place(point(count), most));
        return point;
    }

    private static int point(Count count) {
        return Stream.of(count.low(), count.high())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElse(0);
    }

    private static int most(Count count) {
        return Math.max(count.low().orElse(0), count.high().orElse(0));
    }

    private static String place(int number, int most) {
        return Math.round(85.0 * number / most) + "%";
    }
}
