package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.corroborate.review.Coder;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;

/** The rounds of second coding, the newest first, and beside them the one that is chosen, or a new one to be drawn. */
@Route(value = "coding", layout = Shell.class)
@RolesAllowed({"REVIEWER", "EDITOR"})
@StyleSheet("corroborate/coding.css")
class RoundsView extends Div implements Screen, BeforeEnterObserver {

    private final Rounds rounds;
    private final CodingNames names;
    private final RoundParts parts;
    private final boolean mayDraw;
    private final Div list = new Div();
    private final DetailPane detail = new DetailPane();
    private List<Round> shown = List.of();
    private Optional<Round> chosen = Optional.empty();
    private Optional<DrawForm> form = Optional.empty();

    RoundsView(Rounds rounds, CodingNames names, RoundParts parts, AuthenticationContext who) {
        this.rounds = rounds;
        this.names = names;
        this.parts = parts;
        mayDraw = who.hasAnyRole("ADJUDICATOR", "EDITOR");
        addClassName("screen");
        list.addClassNames("master", "rows", "rounds");
        detail.addClassName("round-detail");
        var body = new Div(list, detail);
        body.addClassName("screen-body");
        var head = new Head(say("coding.title"));
        head.facts(say("coding.what"));
        if (mayDraw) {
            head.end(Acts.button(say("coding.draw"), "n", RoundsView::startNew));
        }
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        shown = rounds.all();
        chosen = asked.getSingleParameter("round").flatMap(number -> shown.stream()
                .filter(it -> String.valueOf(it.number()).equals(number))
                .findFirst());
        var drawing = mayDraw && (asked.getParameters().containsKey("new") || shown.isEmpty());
        if (chosen.isEmpty() && !drawing) {
            chosen = shown.stream().findFirst();
        }
        show(drawing);
    }

    private void show(boolean drawing) {
        form = drawing ? Optional.of(parts.form(RoundsView::choose)) : Optional.empty();
        list.removeAll();
        shown.forEach(it -> list.add(row(it)));
        if (shown.isEmpty()) {
            list.add(new EmptyCard(
                    Icon.SPLIT, say("coding.none"), say(mayDraw ? "coding.none-draw" : "coding.none-wait")));
        }
        detail.removeAll();
        form.ifPresentOrElse(detail::add, () -> chosen.ifPresent(it -> detail.add(parts.detail(it, () -> choose(it)))));
    }

    private Div row(Round round) {
        var title = Links.to(RoundAddress.of(round), say("coding.round", round.number()));
        title.addClassName("row-title");
        var what = new Span(RoundParts.what(round));
        what.addClassName("secondary");
        var state = new Span(parts.state(round));
        state.addClassNames("secondary", "round-state");
        var row = new Div(new Div(title, what), coder(round, Coder.A), coder(round, Coder.B), state);
        row.addClassNames("row", "round-row");
        if (chosen.filter(it -> it.id().equals(round.id())).isPresent() && form.isEmpty()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private Span coder(Round round, Coder coder) {
        var done = round.done().contains(round.account(coder));
        var name = new Span(
                (done ? Icon.CHECK : Icon.PENCIL).draw(say(done ? "coding.finished" : "coding.is-coding")),
                new Span(names.of(round, coder)));
        name.addClassName("round-coder");
        return name;
    }

    private static void startNew() {
        UI.getCurrent().navigate("coding", QueryParameters.of("new", ""));
    }

    private static void choose(Round round) {
        UI.getCurrent().navigate("coding", QueryParameters.of("round", String.valueOf(round.number())));
    }

    private void step(int by) {
        var place = chosen.map(shown::indexOf).orElse(-1) + by;
        if (place >= 0 && place < shown.size()) {
            choose(shown.get(place));
        }
    }

    @Override
    public Trail trail() {
        return Trail.from(say("shell.work"), "work").then(say("coding.title"));
    }

    @Override
    public Keys keys() {
        var keys = new Keys().pair("j", "k", say("coding.key-next"), () -> step(1), () -> step(-1));
        if (mayDraw) {
            keys.act("n", say("coding.draw"), RoundsView::startNew);
        }
        return keys;
    }

    // Seams for the test.
    Optional<DrawForm> form() {
        return form;
    }

    Optional<Round> chosen() {
        return chosen;
    }
}
