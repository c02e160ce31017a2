package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corroborate.accounts.SignedIn;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Documents;

/** What a reviewer can do to an incident: mark a conflict, merge, split, unlink, say whose words a claim passes on; each with a reason. */
@SpringComponent
class IncidentActs {

    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Documents documents;
    private final SignedIn signedIn;

    IncidentActs(Incidents incidents, Conflicts conflicts, Documents documents, SignedIn signedIn) {
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    Button[] buttons(Incident incident, Command after) {
        return new Button[] {
            button(Icon.CONFLICT_OPEN, "mark", () -> mark(incident, after)),
            button(Icon.MERGE, "merge", () -> merge(incident)),
            button(Icon.SPLIT, "split", () -> split(incident)),
            button(Icon.UNLINK, "unlink", () -> unlink(incident, after)),
            button(Icon.INCIDENTS, "rest", () -> rest(incident, after))
        };
    }

    void keys(Keys keys, Incident incident, Command after) {
        keys.act("c", say("incidents.mark"), () -> mark(incident, after));
        keys.act("m", say("incidents.merge"), () -> merge(incident));
        keys.act("s", say("incidents.split"), () -> split(incident));
        keys.act("w", say("incidents.rest"), () -> rest(incident, after));
    }

    private void rest(Incident incident, Command after) {
        new WhoseWords(incident, incidents, documents, after, signedIn).open();
    }

    private void mark(Incident incident, Command after) {
        var claims = new CheckboxGroup<Claim>(say("incidents.mark-which"));
        var all = incidents.reports(incident.id()).stream()
                .flatMap(it -> it.claims().stream())
                .toList();
        claims.setItems(all);
        claims.setItemLabelGenerator(it -> say(
                "incidents.claim-line",
                Phrases.of(it.attribute()),
                Phrases.of(it.statement()),
                Spot.of(it).exact()));
        new ReasonDialog(
                        say("incidents.mark"),
                        claims,
                        (reason, by) -> {
                            if (claims.getValue().size() < 2) {
                                throw DecisionForm.refusal("two-claims");
                            }
                            conflicts.mark(ids(claims.getValue()), reason, by);
                            after.execute();
                        },
                        signedIn)
                .open();
    }

    private void merge(Incident incident) {
        var other = new ComboBox<Incident>(say("incidents.merge-with"));
        other.setItems(incidents.all().stream()
                .filter(it -> !it.id().equals(incident.id()))
                .toList());
        other.setItemLabelGenerator(Titles::of);
        other.setWidthFull();
        new ReasonDialog(
                        say("incidents.merge"),
                        other,
                        (reason, by) -> {
                            var from =
                                    other.getOptionalValue().orElseThrow(() -> DecisionForm.refusal("choose-incident"));
                            incidents.merge(incident.id(), from.id(), reason, by);
                            go(incident);
                        },
                        signedIn)
                .open();
    }

    private void split(Incident incident) {
        var mentions = mentions(incident, say("incidents.split-which"));
        new ReasonDialog(
                        say("incidents.split"),
                        mentions,
                        (reason, by) -> {
                            var apart = incidents.split(incident.id(), ids(mentions), reason, by);
                            UI.getCurrent().navigate(Addresses.incident(apart));
                        },
                        signedIn)
                .open();
    }

    private void unlink(Incident incident, Command after) {
        var mentions = mentions(incident, say("incidents.unlink-which"));
        new ReasonDialog(
                        say("incidents.unlink"),
                        mentions,
                        (reason, by) -> {
                            unlink(ids(mentions), reason, by);
                            after.execute();
                        },
                        signedIn)
                .open();
    }

    private void unlink(Set<MentionId> mentions, String reason, AccountId by) {
        mentions.forEach(it -> incidents.unlink(it, reason, by));
    }

    private CheckboxGroup<Report> mentions(Incident incident, String label) {
        var mentions = new CheckboxGroup<Report>(label);
        mentions.setItems(incidents.reports(incident.id()));
        mentions.setItemLabelGenerator(it ->
                say("incidents.mention-line", Shown.number(documents.document(it.document())), shorter(it.words())));
        return mentions;
    }

    private static Set<MentionId> ids(CheckboxGroup<Report> mentions) {
        if (mentions.getValue().isEmpty()) {
            throw DecisionForm.refusal("choose-mention");
        }
        return mentions.getValue().stream().map(Report::id).collect(Collectors.toSet());
    }

    private static List<ClaimId> ids(Set<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static String shorter(String words) {
        return words.length() < 120 ? words : words.substring(0, 120) + " …";
    }

    private static void go(Incident incident) {
        UI.getCurrent().navigate(Addresses.incident(incident.id()));
    }

    private static Button button(Icon icon, String name, Command act) {
        var button = Acts.button(say("incidents." + name), act);
        button.setPrefixComponent(icon.draw());
        return button;
    }
}
