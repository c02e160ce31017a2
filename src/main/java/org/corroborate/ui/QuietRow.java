package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Silence;
import org.corroborate.incidents.Incident;

/** One near miss: where, the values, and the reason why it is no conflict. */
class QuietRow extends Div {

    QuietRow(Incident incident, Silence silence, List<Exhibit> claims) {
        addClassNames("row", "queue-row", "quiet-row");
        var why = new Span(Words.say(silence.why()));
        why.addClassName("quiet-why");
        Markup.fill(
                this,
                Family.of(silence.attribute()).badge(),
                name(incident, silence.attribute(), claims),
                new ConflictValues(claims, Icon.CONFLICT_QUIET, say("conflicts.beside")),
                why);
    }

    private static Div name(Incident incident, Attribute attribute, List<Exhibit> claims) {
        var title = Links.to(Addresses.incident(incident.id()), Titles.of(incident));
        title.addClassName("row-title");
        var facts = new Span(say("conflicts.detail-kind", Phrases.of(attribute), ConflictRows.documents(claims)));
        facts.addClassName("secondary");
        var name = new Div(title, facts);
        name.addClassName("queue-name");
        return name;
    }
}
