package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import java.util.function.Consumer;
import org.corroborate.accounts.Habits;
import org.corroborate.claims.ClaimId;

/** The claims beside the text: which of them, and the list. */
class ClaimsPanel extends Div {

    private final Segments<ReadingTab> tabs;
    private final Trouble trouble = new Trouble();
    private final MentionList list;
    private ReadingTab tab = ReadingTab.ALL;
    private Optional<Component> inItsPlace = Optional.empty();

    ClaimsPanel(ClaimDesk desk, IncidentLines incidents, Consumer<ReadingTab> turned) {
        list = new MentionList(desk, incidents);
        tabs = new Segments<ReadingTab>(say("reading.claims"), now -> turn(now, desk, turned))
                .part(ReadingTab.ALL, say("reading.all"))
                .part(ReadingTab.REVIEW, say("reading.to-review"))
                .part(ReadingTab.CONFLICT, say("reading.in-conflict"));
        tabs.choose(ReadingTab.ALL);
        addClassName("claims-panel");
        var head = new Div(new H2(say("reading.claims")), tabs);
        head.addClassName("claims-head");
        add(head, trouble, list);
    }

    void show(OpenDocument open) {
        tabs.count(ReadingTab.REVIEW, open.count(ShownClaim::toReview));
        tabs.count(ReadingTab.CONFLICT, open.count(ShownClaim::inConflict));
        list.show(tab.of(open));
    }

    void choose(ClaimId claim) {
        list.choose(claim);
    }

    private void turn(ReadingTab now, ClaimDesk desk, Consumer<ReadingTab> turned) {
        tab = now;
        list.show(tab.of(desk.open()));
        turned.accept(now);
    }

    /** The four sentences, where the person has not seen them. */
    void firstVisit(Habits habits) {
        if (!habits.mine().containsKey(Tour.SEEN)) {
            tour(habits);
        }
    }

    /** Above the list, until it is left. */
    void tour(Habits habits) {
        noTour();
        addComponentAtIndex(1, new Tour(() -> {
            habits.remember(Tour.SEEN, "seen");
            noTour();
        }));
    }

    /** The tour that is shown. */
    Optional<Tour> touring() {
        return getChildren()
                .filter(Tour.class::isInstance)
                .map(Tour.class::cast)
                .findFirst();
    }

    private void noTour() {
        touring().ifPresent(this::remove);
    }

    /** Something stands in the place of the list. */
    void instead(Component shown) {
        listAgain();
        list.setVisible(false);
        inItsPlace = Optional.of(shown);
        add(shown);
    }

    void listAgain() {
        inItsPlace.ifPresent(this::remove);
        inItsPlace = Optional.empty();
        list.setVisible(true);
    }

    ReadingTab tab() {
        return tab;
    }

    Trouble trouble() {
        return trouble;
    }

    MentionList list() {
        return list;
    }
}
