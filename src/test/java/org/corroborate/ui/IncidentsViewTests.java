package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.corroborate.incidents.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

class IncidentsViewTests extends QuarrelTest {

    @Test
    @AsReader
    void aReaderSeesEachIncidentOnce() {
        var incident = quarrel("31 January 2016").incident();
        var shown = navigate(IncidentsView.class).grid().getGenericDataView().getItems();
        assertThat(shown.map(Incident::id)).containsOnlyOnce(incident);
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate("incidents");
        assertThat(find(IncidentsView.class).exists()).isFalse();
    }
}
