package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
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
        assertThat(view.keys().names()).containsExactly("x", "q");
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
