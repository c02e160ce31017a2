package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One incident: sources as columns, attributes as rows, what we hold last; beside it voices, links and timeline. */
@Route(value = "incidents/:incident", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/incidents.css")
@StyleSheet("corroborate/notes.css")
class IncidentView extends Div implements Screen, BeforeEnterObserver {

    private final Incidents incidents;
    private final MatrixParts matrix;
    private final IncidentSide side;
    private final IncidentActs acts;
    private final NotesDesk notesDesk;
    private final boolean mayAct;
    private @Nullable NotesPanel notes;
    private @Nullable Incident incident;

    IncidentView(
            Incidents incidents,
            MatrixParts matrix,
            IncidentSide side,
            IncidentActs acts,
            NotesDesk notesDesk,
            AuthenticationContext who) {
        this.notesDesk = notesDesk;
        this.incidents = incidents;
        this.matrix = matrix;
        this.side = side;
        this.acts = acts;
        this.mayAct = who.hasAnyRole("REVIEWER", "ADJUDICATOR");
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("incident")
                .flatMap(IncidentView::id)
                .orElseThrow(NotFoundException::new);
        incidents
                .nowPartOf(id)
                .ifPresentOrElse(into -> event.forwardTo(Addresses.incident(into)), () -> show(find(id)));
    }

    private Incident find(IncidentId id) {
        try {
            return incidents.incident(id);
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Incident shown) {
        incident = shown;
        var reports = incidents.allReports(shown.id());
        var head = new Head(Titles.of(shown));
        head.facts(Titles.facts(shown));
        var ends = new ArrayList<Component>();
        if (several(reports)) {
            ends.add(Links.to(sideBySide(shown), say("compare.here")));
        }
        if (mayAct) {
            ends.addAll(List.of(acts.buttons(shown, () -> show(find(shown.id())))));
        }
        head.end(ends.toArray(Component[]::new));
        var master = new Div(matrix.of(shown, reports));
        master.addClassNames("master", "matrix-master");
        var detail = side.of(shown.id(), reports);
        detail.addClassName("detail");
        var noted = new NotesPanel(notesDesk, Subjects.of(shown.id()));
        notes = noted;
        detail.add(noted);
        detail.getElement().setAttribute("tabindex", "0");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        removeAll();
        add(head, body);
    }

    private static boolean several(List<Report> reports) {
        return reports.stream().map(Report::document).distinct().count() > 1;
    }

    private static String sideBySide(Incident shown) {
        return Addresses.incident(shown.id()) + "/compare";
    }

    private static Optional<IncidentId> id(String text) {
        try {
            return Optional.of(new IncidentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Incident shown() {
        return Optional.ofNullable(incident).orElseThrow();
    }

    @Override
    public Trail trail() {
        return Trail.from(say("shell.incidents"), "incidents").then(Titles.of(shown()));
    }

    @Override
    public Keys keys() {
        var keys = new Keys();
        if (mayAct) {
            acts.keys(keys, shown(), () -> show(find(shown().id())));
        }
        if (several(incidents.allReports(shown().id()))) {
            keys.act("x", say("compare.here"), () -> Links.go(sideBySide(shown())));
        }
        Optional.ofNullable(notes).ifPresent(it -> keys.act("q", say("notes.key"), it::focus));
        return keys;
    }
}
