package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;

/** Which numbers fit, and the plain sentence that says why this is a conflict. */
class ConflictFit extends Div {

    ConflictFit(List<Exhibit> claims, Conflict conflict) {
        addClassName("fit");
        var figures = claims.stream()
                .filter(it -> it.claim().statement() instanceof Statement.Figure)
                .toList();
        if (figures.size() > 1) {
            add(new FitTable(figures));
        }
        var sentence = new Paragraph(Words.say(conflict.why()));
        sentence.addClassName("explanation");
        add(sentence);
    }
}
