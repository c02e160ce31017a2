package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.Refusal;
import org.corroborate.ui.CompareAddress.Pair;
import org.jspecify.annotations.Nullable;

/** Any two documents of an incident side by side: where their values differ, and both texts at the words. */
@Route(value = "incidents/:incident/compare", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/compare.css")
class CompareView extends Div implements Screen, BeforeEnterObserver {

    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Testimonies testimonies;
    private @Nullable Incident incident;
    private Optional<Pair> pair = Optional.empty();
    private Optional<DifferenceTable> table = Optional.empty();

    CompareView(Incidents incidents, Conflicts conflicts, Testimonies testimonies) {
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.testimonies = testimonies;
        addClassNames("screen", "compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters()
                .get("incident")
                .flatMap(Addresses::id)
                .map(IncidentId::new)
                .orElseThrow(NotFoundException::new);
        show(find(asked), CompareAddress.of(event.getLocation().getQueryParameters()));
    }

    private Incident find(IncidentId id) {
        try {
            return incidents.incident(incidents.nowPartOf(id).orElse(id));
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Incident shown, CompareAddress address) {
        incident = shown;
        var all = testimonies.of(shown.id());
        pair = address.among(all);
        table = Optional.empty();
        removeAll();
        var head = new Head(say("compare.title", Titles.of(shown)));
        add(head);
        pair.ifPresentOrElse(
                two -> {
                    head.facts(say("compare.facts", all.size()));
                    show(shown, two, all);
                },
                () -> add(new EmptyCard(Icon.DOCUMENTS, say("compare.one-document"), say("compare.one-document-why"))));
    }

    private void show(Incident shown, Pair two, List<Testimony> all) {
        var left = new CompareSide(
                two.left(), all, it -> go(CompareAddress.of(it, two.right().document())), testimonies);
        var right = new CompareSide(
                two.right(), all, it -> go(CompareAddress.of(two.left().document(), it)), testimonies);
        var differences = new DifferenceTable(
                Difference.between(two.left(), two.right(), conflicts.of(shown.id()), conflicts.quiet(shown.id())),
                testimonies,
                chosen -> {
                    left.scrollTo(chosen.left());
                    right.scrollTo(chosen.right());
                });
        table = Optional.of(differences);
        var texts = new Div(left, right);
        texts.addClassName("compare-texts");
        add(differences, texts);
        differences.chooseFirst();
    }

    private void go(CompareAddress address) {
        Links.go(address.path(shown().id()));
    }

    private void swap() {
        pair.ifPresent(
                it -> go(CompareAddress.of(it.right().document(), it.left().document())));
    }

    private Incident shown() {
        return Optional.ofNullable(incident).orElseThrow();
    }

    @Override
    public Trail trail() {
        return Trail.from(say("shell.incidents"), "incidents")
                .then(Titles.of(shown()), Addresses.incident(shown().id()))
                .then(say("compare.here"));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .pair(
                        "j",
                        "k",
                        say("compare.key-next"),
                        () -> table.ifPresent(it -> it.step(1)),
                        () -> table.ifPresent(it -> it.step(-1)))
                .act("x", say("compare.key-swap"), this::swap)
                .act("i", say("conflicts.key-incident"), () -> Links.go(Addresses.incident(shown().id())));
    }

    // A seam for the test.
    Optional<DifferenceTable> differences() {
        return table;
    }
}
