package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.corroborate.incidents.Incident;
import org.corroborate.sources.Document;

/** "In Attack on Bandiagara with document 003. Two independent voices." */
class IncidentLine extends Paragraph {

    IncidentLine(Incident incident, List<Document> others, int voices) {
        addClassNames("secondary", "incident-line");
        add(new Span(say("reading.in-incident") + " "));
        add(Links.to(Addresses.incident(incident.id()), Titles.of(incident)));
        var documents = others.stream().map(Shown::number).collect(Collectors.joining(", "));
        add(new Span(
                others.isEmpty()
                        ? say("reading.here-alone")
                        : say("reading.with-documents", others.size(), documents, voices)));
    }
}
