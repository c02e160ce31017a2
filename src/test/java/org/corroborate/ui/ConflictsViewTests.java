package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

class ConflictsViewTests extends QuarrelTest {

    @Test
    @AsReader
    void theChosenConflictStandsInTheAddressAndBesideTheList() {
        var conflict = quarrel("28 July 2015");
        UI.getCurrent()
                .navigate(
                        ConflictsView.class,
                        QueueAddress.OPEN.choosing(conflict.id()).parameters());
        assertThat(find(ConflictsView.class).single().detail().getElement().getTextRecursively())
                .contains("28 Jul 2015", "killed nine", "killed seven");
    }

    @Test
    @AsReader
    void whatNobodyCallsADisagreementIsNotInThatPart() {
        quarrel("28 July 2015");
        UI.getCurrent().navigate(ConflictsView.class, QueryParameters.of("state", "disagreement"));
        assertThat(find(ConflictsView.class).single().getElement().getTextRecursively())
                .doesNotContain("28 Jul 2015");
    }

    @Test
    @AsReviewer
    void enterOpensTheChosenOne() {
        quarrel("28 July 2015");
        navigate(ConflictsView.class).keys().press("Enter");
        assertThat(find(ConflictView.class).exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate("conflicts");
        assertThat(find(ConflictsView.class).exists()).isFalse();
    }
}
