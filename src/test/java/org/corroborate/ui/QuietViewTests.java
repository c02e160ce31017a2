package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.Quiet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

class QuietViewTests extends ScreenTest {

    private static final String REPORT = "On %s, unidentified gunmen attacked the gendarmerie post in"
            + " Bandiagara. The attack killed %s gendarmes and wounded four others.";

    @Autowired
    private Conflicts conflicts;

    /** Nine dead beside at least eight, which fit. */
    private Quiet nearMiss(String day) {
        received(REPORT.formatted(day, "nine"));
        received(REPORT.formatted(day, "at least eight"));
        return conflicts.quiet(Optional.of(Attribute.FATALITIES), 0, 1000).stream()
                .filter(it -> it.silence().why().arguments().contains("9"))
                .findFirst()
                .orElseThrow();
    }

    private QuietView open(QueryParameters parameters) {
        UI.getCurrent().navigate(QuietAddress.PATH, parameters);
        return find(QuietView.class).single();
    }

    @Test
    @AsReader
    void aNearMissStandsThereWithItsWordsAndItsReason() {
        nearMiss("14 May 2009");
        var view = open(QueryParameters.of("attribute", "fatalities"));
        assertThat(view.detail().getElement().getTextRecursively()).contains("at least eight", "killed nine");
    }

    @Test
    @AsReader
    void anotherAttributeLeavesItOut() {
        nearMiss("14 September 2009");
        var view = open(QueryParameters.of("attribute", "abducted"));
        assertThat(view.detail().getElement().getTextRecursively()).doesNotContain("killed");
    }

    @Test
    @AsReader
    void enterOpensItsIncident() {
        nearMiss("14 January 2009");
        open(QueryParameters.of("attribute", "fatalities")).keys().press("Enter");
        assertThat(find(IncidentView.class).exists()).isTrue();
    }

    @Test
    @AsReader
    void aPlaceBeyondTheListShowsNothingBesideIt() {
        assertThat(open(QueryParameters.of("nth", "99999999")).detail().isVisible())
                .isFalse();
    }

    @Test
    @AsReader
    void itIsAPartOfTheQueue() {
        nearMiss("14 March 2010");
        var counted = conflicts.quietInAll(Optional.empty());
        assertThat(navigate(ConflictsView.class).parts().getElement().getTextRecursively())
                .contains("Kept quiet", Shown.number(counted));
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate(QuietAddress.PATH);
        assertThat(find(QuietView.class).exists()).isFalse();
    }
}
