package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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
import java.util.Set;
import org.corroborate.accounts.SignedIn;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.Methods;
import org.corroborate.conflicts.Proposal;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.corroborate.review.Review;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One conflict: the documents side by side at the words, which numbers fit, what methods say, and the decision. */
@Route(value = "conflicts/:conflict", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/conflicts.css")
@StyleSheet("corroborate/notes.css")
class ConflictView extends Div implements Screen, BeforeEnterObserver {

    private final Conflicts conflicts;
    private final Review review;
    private final Incidents incidents;
    private final Queue queue;
    private final Exhibits exhibits;
    private final SoFar soFar;
    private final SignedIn signedIn;
    private final ReadingSide.Desk colleagues;
    private final ActBell bell;
    private final boolean mayDecide;
    private @Nullable Conflict conflict;
    private @Nullable DecisionForm form;
    private @Nullable HolderLine holder;
    private @Nullable NotesPanel notes;
    private @Nullable HereLine here;
    private Div told = new Div();
    private Head shownHead = new Head("");
    private List<Exhibit> exhibited = List.of();
    private Registration hearing = () -> {};

    ConflictView(
            Conflicts conflicts,
            Review review,
            Incidents incidents,
            Queue queue,
            Exhibits exhibits,
            SoFar soFar,
            SignedIn signedIn,
            ReadingSide.Desk colleagues,
            ActBell bell,
            AuthenticationContext who) {
        this.conflicts = conflicts;
        this.review = review;
        this.incidents = incidents;
        this.queue = queue;
        this.exhibits = exhibits;
        this.soFar = soFar;
        this.signedIn = signedIn;
        this.colleagues = colleagues;
        this.bell = bell;
        this.mayDecide = who.hasAnyRole("REVIEWER", "ADJUDICATOR");
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("conflict")
                .flatMap(QueueAddress::conflict)
                .flatMap(this::find)
                .orElseThrow(NotFoundException::new));
    }

    private Optional<Conflict> find(ConflictId id) {
        try {
            return Optional.of(conflicts.conflict(id));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private void show(Conflict shown) {
        conflict = shown;
        var claims = exhibits.of(shown.claims());
        var proposals = Methods.proposals(shown.attribute(), incidents.reports(shown.incident()));
        var methods = new MethodTable(proposals, mayDecide ? this::use : null);
        var middle = new Div(
                new ConflictEvidence(claims, exhibits, review.state(shown.id())),
                wholeTexts(shown, claims),
                new ConflictFit(claims, shown),
                methods);
        middle.addClassName("conflict-middle");
        var side = new Div();
        side.addClassName("decision");
        if (mayDecide) {
            form = new DecisionForm(shown, claims, Methods.all(), this::decide);
            form.seen(review.decisions(shown.id()));
            side.add(form);
        }
        told = new Div(soFar.of(shown));
        var held = new HolderLine(colleagues.holders(), Subjects.of(shown.id()), () -> {});
        var noted = new NotesPanel(colleagues.notes(), Subjects.of(shown.id()));
        holder = held;
        notes = noted;
        here = new HereLine(colleagues.here(), Subjects.of(shown.id()), _ -> say("work.this-decision"));
        form().ifPresent(it -> it.whenBegun(() -> begun(shown)));
        side.add(told, held, noted);
        side.addComponentAsFirst(here);
        var body = new Div(middle, side);
        body.addClassName("screen-body");
        removeAll();
        shownHead = head(shown, claims);
        exhibited = claims;
        add(shownHead, body);
    }

    /** Leads to the first two documents side by side, whole. */
    private static Div wholeTexts(Conflict shown, List<Exhibit> claims) {
        var documents =
                claims.stream().map(Exhibit::document).distinct().limit(2).toList();
        var line = new Div();
        line.addClassName("whole-texts");
        if (documents.size() == 2) {
            var two = CompareAddress.of(documents.getFirst(), documents.getLast());
            line.add(Links.to(two.path(shown.incident()), say("compare.whole")));
        }
        line.setVisible(documents.size() == 2);
        return line;
    }

    private void begun(Conflict shown) {
        Optional.ofNullable(here).ifPresent(it -> it.changes(Optional.of(Subjects.of(shown.id()))));
    }

    /** What colleagues do about it appears, while a draft stays as it is. */
    private void renew() {
        var now = head(shown(), exhibited);
        replace(shownHead, now);
        shownHead = now;
        told.removeAll();
        told.add(soFar.of(shown()));
        Optional.ofNullable(holder).ifPresent(HolderLine::show);
        Optional.ofNullable(notes).ifPresent(NotesPanel::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        hearing.remove();
        hearing = bell.hear(
                Set.of(Subjects.of(shown().id())), new Agent.Person(signedIn.id()), () -> ui.access(this::renew));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }

    private Head head(Conflict shown, List<Exhibit> claims) {
        var state = review.state(shown.id());
        var head = new Head(title(shown));
        head.addComponentAsFirst(ConflictIcon.drawn(state));
        var facts = new ArrayList<>(List.of(ConflictIcon.words(state), QueueFilters.words(shown.kind())));
        facts.add(say(
                "conflicts.documents",
                claims.stream().map(Exhibit::document).distinct().count()));
        facts.add(say("claims.severity-" + shown.severity().code()));
        head.facts(String.join(" · ", facts));
        var filter = QueueFilter.in(ConflictState.OPEN);
        var open = queue.count(filter);
        if (state == ConflictState.OPEN && open > 0) {
            head.end(
                    new Span(say("conflicts.place", queue.placeOf(shown.id(), filter) + 1, open)),
                    step(Icon.CHEVRON_UP, "k", "conflicts.before", -1),
                    step(Icon.CHEVRON_DOWN, "j", "conflicts.after", 1));
        }
        return head;
    }

    private NativeButton step(Icon icon, String key, String words, int by) {
        var step = new NativeButton("", _ -> step(by));
        step.add(icon.draw(), new KeyCap(key));
        step.addClassNames("bare", "step");
        step.setAriaLabel(say(words));
        step.setTitle(say(words));
        return step;
    }

    private String title(Conflict shown) {
        return say("conflicts.title", Phrases.of(shown.attribute()), Titles.of(incidents.incident(shown.incident())));
    }

    private void use(Proposal proposal) {
        form().ifPresent(it -> it.use(proposal));
    }

    private void decide(DecisionForm.Draft draft) {
        review.decide(shown().id(), draft.outcome(), draft.method(), draft.reason(), draft.seen(), signedIn.id());
        Told.done(say("conflicts.decided-told"), this::undo);
        show(shown());
        Shell.renew(this);
    }

    private void undo() {
        try {
            Told.done(say(review.undo(signedIn.id())));
            show(shown());
            Shell.renew(this);
        } catch (Refusal refusal) {
            Shell.tell(this, say(refusal.sentence()));
        }
    }

    private void step(int by) {
        var filter = QueueFilter.in(ConflictState.OPEN);
        var place = queue.placeOf(shown().id(), filter) + by;
        if (place >= 0) {
            queue.page(filter, Math.toIntExact(place), 1).stream().findFirst().ifPresent(it -> UI.getCurrent()
                    .navigate(Addresses.conflict(it.conflict().id())));
        }
    }

    private Conflict shown() {
        return Optional.ofNullable(conflict).orElseThrow();
    }

    @Override
    public Trail trail() {
        return Trail.from(say("shell.conflicts"), "conflicts").then(title(shown()));
    }

    @Override
    public Keys keys() {
        var keys = new Keys()
                .pair("j", "k", say("conflicts.key-next"), () -> step(1), () -> step(-1))
                .act("i", say("conflicts.key-incident"), () -> UI.getCurrent()
                        .navigate(Addresses.incident(shown().incident())));
        Optional.ofNullable(holder).ifPresent(it -> it.keys(keys));
        Optional.ofNullable(notes).ifPresent(it -> keys.act("q", say("notes.key"), it::focus));
        form().ifPresent(it -> it.keys(keys));
        if (mayDecide) {
            keys.act("z", say("shell.undo"), this::undo);
        }
        return keys;
    }

    // Seams for the test.
    Optional<NotesPanel> notes() {
        return Optional.ofNullable(notes);
    }

    Optional<HolderLine> holder() {
        return Optional.ofNullable(holder);
    }

    Optional<DecisionForm> form() {
        return Optional.ofNullable(form);
    }
}
