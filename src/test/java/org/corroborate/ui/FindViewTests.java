package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

class FindViewTests extends QuarrelTest {

    @Test
    @AsReader
    void aPlaceIsFoundWithoutItsAccents() {
        quarrel("1 April 2016");
        UI.getCurrent().navigate(FindView.class, QueryParameters.of("q", "bandiàgara"));
        assertThat(find(FindView.class).single().getElement().getTextRecursively())
                .contains("1 Apr 2016");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate("find");
        assertThat(find(FindView.class).exists()).isFalse();
    }
}
