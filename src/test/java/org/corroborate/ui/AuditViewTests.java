package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class AuditViewTests extends ScreenTest {

    @Test
    @WithMockUser(username = "reader", roles = "READER")
    void aReaderSeesTheNewestEntryWhole() {
        assertThat(navigate(AuditView.class).getElement().getTextRecursively()).contains("account");
    }

    @Test
    @WithMockUser(username = "reader", roles = "READER")
    void anEntryHasAnAddressOfItsOwn() {
        assertThat(navigate("audit/1", AuditView.class).getElement().getTextRecursively())
                .contains("Entry 1");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate("audit");
        assertThat(find(AuditView.class).exists()).isFalse();
    }
}
