package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.corroborate.accounts.SignedIn;
import org.corroborate.review.Adjudication;
import org.corroborate.review.Coder;
import org.corroborate.review.Item;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;

/** Both codings of a round side by side: what differs first, and beside it the claim that is chosen. */
@Route(value = "adjudication/:round", layout = Shell.class)
@RolesAllowed("REVIEWER")
@StyleSheet("corroborate/coding.css")
class AdjudicationView extends Div implements Screen, BeforeEnterObserver {

    /** What is listed: what differs and waits, what both coded alike and waits, and what is held. */
    enum Part {
        DIFFERS,
        ALIKE,
        HELD;

        boolean shows(Item item) {
            return switch (this) {
                case DIFFERS -> item.adjudicated().isEmpty() && !item.agreed();
                case ALIKE -> item.adjudicated().isEmpty() && item.agreed();
                case HELD -> item.adjudicated().isPresent();
            };
        }
    }

    private final Rounds rounds;
    private final Adjudication adjudication;
    private final CodingNames names;
    private final ItemParts parts;
    private final SignedIn signedIn;
    private final boolean adjudicator;
    private final Segments<Part> segments = new Segments<>(say("coding.parts"), this::turn);
    private final Head head = new Head("", segments);
    private final Button settle;
    private final Trouble trouble = new Trouble();
    private final Div list = new Div();
    private final DetailPane detail = new DetailPane();
    private Optional<Round> round = Optional.empty();
    private List<Item> items = List.of();
    private Optional<Item> chosen = Optional.empty();
    private Optional<AdjudicateForm> form = Optional.empty();
    private Part part = Part.DIFFERS;

    AdjudicationView(
            Rounds rounds,
            Adjudication adjudication,
            CodingNames names,
            ItemParts parts,
            SignedIn signedIn,
            AuthenticationContext who) {
        this.rounds = rounds;
        this.adjudication = adjudication;
        this.names = names;
        this.parts = parts;
        this.signedIn = signedIn;
        adjudicator = who.hasRole("ADJUDICATOR");
        addClassName("screen");
        for (var it : Part.values()) {
            segments.part(it, say("coding.part-" + it.name().toLowerCase(java.util.Locale.ROOT)));
        }
        settle = Acts.button(say("coding.settle"), this::settle);
        list.addClassNames("rows", "items");
        detail.addClassName("item-detail");
        var master = new Div(trouble, list);
        master.addClassName("master");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        add(head.end(settle), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = event.getRouteParameters()
                .get("round")
                .filter(it -> it.matches("\\d{1,6}"))
                .flatMap(it -> rounds.numbered(Integer.parseInt(it)));
        head.title(say("coding.round", round.orElseThrow(NotFoundException::new).number()));
        var asked = event.getLocation().getQueryParameters().getSingleParameter("claim");
        load();
        chosen = asked.flatMap(id -> items.stream()
                .filter(it -> it.id().value().toString().equals(id))
                .findFirst());
        part = chosen.map(AdjudicationView::partOf)
                .orElse(items.stream().anyMatch(Part.DIFFERS::shows) ? Part.DIFFERS : Part.HELD);
        show();
    }

    private void load() {
        items = List.of();
        trouble.refuses(() -> items = adjudication.items(round.orElseThrow().id()));
    }

    private static Part partOf(Item item) {
        for (var it : Part.values()) {
            if (it.shows(item)) {
                return it;
            }
        }
        return Part.HELD;
    }

    private void show() {
        for (var it : Part.values()) {
            segments.count(it, items.stream().filter(it::shows).count());
        }
        segments.choose(part);
        var listed = listed();
        chosen = chosen.filter(listed::contains).or(() -> listed.stream().findFirst());
        list.removeAll();
        if (!listed.isEmpty()) {
            list.add(parts.heads(round.orElseThrow(), names));
        }
        listed.forEach(it -> list.add(parts.row(round.orElseThrow(), it, chosen.equals(Optional.of(it)))));
        if (listed.isEmpty() && !trouble.isVisible()) {
            list.add(new EmptyCard(
                    Icon.CHECK,
                    say("coding.nothing-" + part.name().toLowerCase(java.util.Locale.ROOT)),
                    say("coding.nothing-next")));
        }
        settle.setVisible(mayHold() && items.stream().anyMatch(Part.ALIKE::shows));
        detail.removeAll();
        form = Optional.empty();
        chosen.ifPresent(this::show);
    }

    private void show(Item item) {
        detail.add(parts.detail(round.orElseThrow(), item, names));
        if (mayHold() && item.adjudicated().isEmpty()) {
            var asks = new AdjudicateForm(item, this::hold);
            form = Optional.of(asks);
            detail.add(asks);
        }
    }

    private boolean mayHold() {
        return adjudicator && round.flatMap(it -> it.coder(signedIn.id())).isEmpty();
    }

    private List<Item> listed() {
        return items.stream().filter(part::shows).toList();
    }

    private void hold(Item item, AdjudicateForm.Draft draft) {
        var id = round.orElseThrow().id();
        switch (draft.choice()) {
            case A -> adjudication.choose(id, item.id(), Coder.A, draft.reason(), signedIn.id());
            case B -> adjudication.choose(id, item.id(), Coder.B, draft.reason(), signedIn.id());
            case OWN -> adjudication.own(id, item.id(), draft.own(), draft.reason(), signedIn.id());
            case NONE -> adjudication.own(id, item.id(), Optional.empty(), draft.reason(), signedIn.id());
        }
        var place = listed().indexOf(item);
        load();
        var left = listed();
        chosen = left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.min(place, left.size() - 1)));
        Told.done(say("coding.held-told"));
        show();
        Shell.renew(this);
    }

    private void settle() {
        trouble.refuses(() -> {
            var many = adjudication.settle(round.orElseThrow().id(), signedIn.id());
            items = adjudication.items(round.orElseThrow().id());
            Told.done(say("coding.settled-told", many));
        });
        show();
    }

    private void turn(Part now) {
        part = now;
        var first = listed().stream().findFirst();
        first.ifPresentOrElse(it -> Links.go(RoundAddress.item(round.orElseThrow(), it.id())), this::show);
    }

    private void step(int by) {
        var place = chosen.map(listed()::indexOf).orElse(-1) + by;
        if (place >= 0 && place < listed().size()) {
            Links.go(RoundAddress.item(round.orElseThrow(), listed().get(place).id()));
        }
    }

    @Override
    public Trail trail() {
        return Trail.from(say("shell.work"), "work")
                .then(
                        say("coding.round", round.map(Round::number).orElse(0)),
                        round.map(RoundAddress::of).orElse("coding"))
                .then(say("coding.adjudication"));
    }

    @Override
    public Keys keys() {
        var keys = new Keys().pair("j", "k", say("coding.key-item"), () -> step(1), () -> step(-1));
        form.ifPresent(it -> it.keys(keys));
        return keys;
    }

    // Seams for the test.
    Optional<AdjudicateForm> form() {
        return form;
    }

    List<Item> items() {
        return items;
    }
}
