package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

class IncidentViewTests extends QuarrelTest {

    @Autowired
    private Incidents incidents;

    @Test
    @AsReader
    void aReaderSeesBothSourcesAndChangesNothing() {
        var view = open(quarrel("29 September 2015").incident());
        assertThat(view.getElement().getTextRecursively())
                .contains("killed nine gendarmes", "killed seven gendarmes")
                .doesNotContain("Merge");
        assertThat(view.keys().names()).containsExactly("j", "k", "ArrowRight", "ArrowLeft", "x", "q", "h");
    }

    @Test
    @AsReader
    void aDiamondLiesBetweenTheTwoWhoQuarrelAndSaysWhy() {
        var quarrel = quarrel("29 September 2015");
        open(quarrel.incident());
        var signs = find(TieSign.class).all();
        assertThat(signs).isNotEmpty();
        assertThat(find(Popover.class).all())
                .anyMatch(it -> it.getElement().getTextRecursively().contains(say(quarrel.why())));
    }

    @Test
    @AsReader
    void keysTakeRowsAndTheRowInHandIsMarked() {
        var view = open(quarrel("29 September 2015").incident());
        view.keys().press("j");
        view.keys().press("j");
        view.keys().press("k");
        assertThat(find(MatrixRow.class).all().getFirst().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(find(MatrixRow.class).all().get(1).getElement().getAttribute("aria-current"))
                .isNull();
    }

    @Test
    @AsReviewer
    @SuppressWarnings("unchecked")
    void aReviewerSplitsAMentionOffWithAReason() {
        var incident = quarrel("30 November 2015").incident();
        open(incident).keys().press("s");
        roundTrip();
        CheckboxGroup<Report> mentions = find(CheckboxGroup.class).single();
        mentions.select(incidents.reports(incident).getFirst());
        find(TextArea.class)
                .withCondition(it -> it.getLabel().startsWith("Reason"))
                .single()
                .setValue("Another post was meant.");
        find(Button.class).withCaption("Split").all().getLast().click();
        assertThat(incidents.reports(incident)).hasSize(1);
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate(Addresses.incident(quarrel("29 September 2015").incident()));
        assertThat(find(IncidentView.class).exists()).isFalse();
    }

    private IncidentView open(IncidentId incident) {
        return navigate(Addresses.incident(incident), IncidentView.class);
    }
}
