package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.corroborate.datasets.Check;

/** What is checked before freezing; a tick, or a sign that says whether it forbids or only tells. */
class CheckList extends Div {

    private static final int MOST = 5;

    CheckList(List<Check> checks) {
        addClassName("checks");
        var list = new UnorderedList();
        checks.forEach(check -> list.add(line(check)));
        add(new H2(say("datasets.checks")), list);
    }

    private static ListItem line(Check check) {
        var line = new ListItem(sign(check), new Span(Words.say(check.sentence())));
        if (!check.details().isEmpty()) {
            line.add(details(check));
        } else if (!check.holds() && !check.where().isEmpty()) {
            line.add(Links.to(
                    Addresses.incident(check.where().getFirst()),
                    say("datasets.first-of", check.where().size())));
        }
        return line;
    }

    private static UnorderedList details(Check check) {
        var list = new UnorderedList();
        for (var i = 0; i < Math.min(MOST, check.details().size()); i++) {
            list.add(new ListItem(Links.to(
                    Addresses.incident(check.where().get(i)),
                    Words.say(check.details().get(i)))));
        }
        if (check.details().size() > MOST) {
            list.add(new ListItem(say("datasets.more-troubles", check.details().size() - MOST)));
        }
        return list;
    }

    private static Span sign(Check check) {
        if (check.holds()) {
            return Icon.CHECK.draw(say("datasets.holds"));
        }
        return check.stops()
                ? Icon.WARNING.draw(say("datasets.stops"))
                : Icon.CONFLICT_WAITING.draw(say("datasets.tells"));
    }
}
