package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Agent;
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
    private final ActBell bell;
    private final boolean mayAct;
    private @Nullable NotesPanel notes;
    private @Nullable Incident incident;
    private Optional<Matrix> drawnMatrix = Optional.empty();
    private Registration hearing = () -> {};

    IncidentView(
            Incidents incidents,
            MatrixParts matrix,
            IncidentSide side,
            IncidentActs acts,
            NotesDesk notesDesk,
            ActBell bell,
            AuthenticationContext who) {
        this.bell = bell;
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
                .flatMap(Addresses::id)
                .map(IncidentId::new)
                .orElseThrow(NotFoundException::new);
        incidents
                .nowPartOf(id)
                .ifPresentOrElse(into -> event.forwardTo(Addresses.incident(into)), () -> show(find(id)));
        var asked = event.getLocation().getQueryParameters();
        var source = asked.getSingleParameter("source").filter(it -> it.matches("\\d{1,3}"));
        drawnMatrix.ifPresent(it -> it.take(
                asked.getSingleParameter("row").flatMap(IncidentView::attribute),
                source.map(Integer::parseInt).orElse(1) - 1));
    }

    private static Optional<Attribute> attribute(String code) {
        return RowClaims.ORDER.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The address holds the row and the source in hand, counted from 1. */
    private void moved(Attribute row, int column) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, Addresses.incident(shown().id()) + "?row=" + row.code() + "&source=" + (column + 1));
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
        var drawn = matrix.of(shown, reports, this::moved);
        drawnMatrix = Optional.of(drawn);
        var head = new Head(Titles.of(shown));
        head.facts(Titles.facts(shown));
        var ends = new ArrayList<Component>();
        if (several(reports)) {
            ends.add(Links.to(Addresses.sideBySide(shown.id()), say("compare.here")));
        }
        if (mayAct) {
            ends.addAll(List.of(acts.buttons(shown, () -> show(find(shown.id())))));
        }
        head.end(ends.toArray(Component[]::new));
        var scrolled = new Div(drawn);
        scrolled.addClassName("matrix-scroll");
        var master = new Div(scrolled, matrix.toll(incidents.reports(shown.id())));
        master.addClassNames("master", "matrix-master");
        var detail = side.of(shown.id(), reports);
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

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        hearing.remove();
        hearing = bell.hear(
                matrix.about(shown().id(), incidents.allReports(shown().id())),
                new Agent.Person(notesDesk.me()),
                () -> ui.access(this::renew));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }

    /** What colleagues do appears, but not while a note is being written here. */
    private void renew() {
        if (Optional.ofNullable(notes).filter(it -> it.form().begun()).isEmpty()) {
            var before = drawnMatrix;
            show(find(shown().id()));
            before.ifPresent(old -> drawnMatrix.ifPresent(it -> it.like(old)));
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
        drawnMatrix.ifPresent(it -> it.keys(keys));
        if (mayAct) {
            acts.keys(keys, shown(), () -> show(find(shown().id())));
        }
        if (several(incidents.allReports(shown().id()))) {
            keys.act("x", say("compare.here"), () -> Links.go(Addresses.sideBySide(shown().id())));
        }
        Optional.ofNullable(notes).ifPresent(it -> keys.act("q", say("notes.key"), it::focus));
        keys.act("h", say("incidents.key-history"), () -> side.toHistory(this));
        return keys;
    }
}
