package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** What colleagues have to do with the document that is read: who has it, and what was noted about it. */
class ReadingSide extends Div {

    /** The faces it asks. */
    @Component
    record Desk(HolderDesk holders, NotesDesk notes, HereLine.Desk here) {}

    private final HolderLine holder;
    private final NotesPanel panel;
    private final HereLine here;
    private final Aside drawer = new Aside();
    private final Button show;
    private final Subject document;

    ReadingSide(Desk desk, OpenDocument open) {
        document = Subjects.of(open.document().id());
        holder = new HolderLine(desk.holders(), document, () -> {});
        panel = new NotesPanel(desk.notes(), document);
        show = Acts.button(say("notes.show"), "q", this::toggle);
        addClassName("reading-side");
        here = new HereLine(
                desk.here(), document, it -> desk.notes().whereabouts().name(it));
        add(here, holder, show);
        drawer.addClassName("notes-drawer");
        drawer.add(Acts.bare(say("notes.hide"), this::toggle), panel);
        drawer.setVisible(false);
        about(Optional.empty());
    }

    /** Beside the text, over the claims: the words that are judged stay in view. */
    Aside drawer() {
        return drawer;
    }

    boolean notesShown() {
        return drawer.isVisible();
    }

    void toggle() {
        drawer.setVisible(!drawer.isVisible());
        if (drawer.isVisible()) {
            panel.show();
            panel.focus();
        }
    }

    /** A new note is about the chosen claim, else about the document. */
    void about(Optional<ShownClaim> chosen) {
        panel.writeAbout(
                chosen.map(it -> List.of(Subjects.of(it.id()), document)).orElse(List.of(document)),
                say(
                        "notes.new-about",
                        chosen.map(it -> "“" + Spot.of(it.claim()).exact() + "”")
                                .orElse(say("notes.about-document"))));
    }

    /** The person has begun to correct or reject a claim, or has left it. */
    void changes(Optional<ShownClaim> claim) {
        here.changes(claim.map(it -> Subjects.of(it.id())));
    }

    void show() {
        holder.show();
        panel.show();
    }

    void keys(Keys keys) {
        holder.keys(keys);
        keys.act("q", say("notes.key"), this::toggle);
    }

    // Seams for the test.
    NotesPanel notes() {
        return panel;
    }

    HereLine here() {
        return here;
    }

    HolderLine holder() {
        return holder;
    }
}
