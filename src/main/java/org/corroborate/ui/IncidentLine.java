package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** "In Attack on Bandiagara with document 003. Two independent voices." */
class IncidentLine extends Paragraph {

    IncidentLine(IncidentTold told) {
        addClassNames("secondary", "incident-line");
        add(new Span(say("reading.in-incident") + " "));
        add(Links.to(Addresses.incident(told.incident().id()), Titles.of(told.incident())));
        var documents = told.others().stream().map(Shown::number).collect(Collectors.joining(", "));
        add(new Span(
                told.others().isEmpty()
                        ? say("reading.here-alone")
                        : say("reading.with-documents", told.others().size(), documents, told.voices())));
    }
}
