package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.Comparator;
import org.corroborate.accounts.SignedIn;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Basis;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.sources.Documents;

/** Asks whose words a claim passes on, and why that is so: a person's word binds, whatever the text says. */
class WhoseWords extends ReasonDialog {

    WhoseWords(Incident incident, Incidents incidents, Documents documents, Command after, SignedIn signedIn) {
        this(new Choice(incident, incidents, documents), incidents, after, signedIn);
    }

    private WhoseWords(Choice choice, Incidents incidents, Command after, SignedIn signedIn) {
        super(
                say("incidents.rest"),
                choice,
                (reason, by) -> {
                    var said = choice.claim.getOptionalValue().orElseThrow(() -> DecisionForm.refusal("choose-claim"));
                    incidents.rest(said.claim().id(), choice.agency(), reason, by);
                    after.execute();
                },
                signedIn);
    }

    /** A claim in its report, by which a document speaks. */
    private record SaidIn(Report report, Claim claim) {}

    private static final class Choice extends Div {

        private final ComboBox<SaidIn> claim = new ComboBox<>(say("incidents.rest-claim"));
        private final ComboBox<String> agency = new ComboBox<>(say("incidents.rest-agency"));
        private final Paragraph now = new Paragraph();

        Choice(Incident incident, Incidents incidents, Documents documents) {
            claim.setItems(incidents.reports(incident.id()).stream()
                    .flatMap(report -> report.claims().stream()
                            .filter(it -> it.attribute().counted())
                            .map(it -> new SaidIn(report, it)))
                    .sorted(Comparator.comparing(
                            it -> documents.document(it.report().document()).number()))
                    .toList());
            claim.setItemLabelGenerator(it -> say(
                    "incidents.rest-line",
                    Shown.number(documents.document(it.report().document())),
                    Phrases.of(it.claim().attribute()),
                    Phrases.of(it.claim().statement()),
                    it.claim().quote().exact()));
            claim.setWidthFull();
            claim.addValueChangeListener(change -> claim.getOptionalValue().ifPresent(this::show));
            agency.setItems(incidents.agencies());
            agency.setAllowCustomValue(true);
            agency.addCustomValueSetListener(it -> agency.setValue(it.getDetail()));
            agency.setClearButtonVisible(true);
            agency.setPlaceholder(say("incidents.rest-own"));
            agency.setHelperText(say("incidents.rest-own-how"));
            agency.setWidthFull();
            now.addClassName("secondary");
            add(claim, now, agency);
        }

        private void show(SaidIn said) {
            var basis = said.report().basis(said.claim());
            basis.map(Basis::agency).filter(it -> !it.isEmpty()).ifPresentOrElse(agency::setValue, agency::clear);
            now.setText(basis.filter(it -> !it.own())
                    .map(it -> say("incidents.rest-now", it.agency(), it.words().exact()))
                    .orElseGet(() -> say("incidents.rest-now-own", said.report().voice())));
        }

        String agency() {
            return agency.getOptionalValue().orElse("");
        }
    }
}
