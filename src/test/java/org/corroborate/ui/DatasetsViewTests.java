package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class DatasetsViewTests extends ScreenTest {

    @Test
    @WithMockUser(
            username = "editor",
            roles = {"READER", "EDITOR"})
    void anEditorIsOfferedToFreezeButNotWhatHasNoRows() {
        var view = navigate(DatasetsView.class);
        assertThat(view.shown()).isPresent();
        assertThat(find(Button.class).withCaption("Freeze release 1").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "reader", roles = "READER")
    void aReaderIsNotOfferedToFreeze() {
        navigate(DatasetsView.class);
        assertThat(find(Button.class).withCaption("Freeze release 1").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "reader", roles = "READER")
    void aReleaseThatIsNotThereIsSaidSo() {
        assertThat(navigate("datasets/77", BrokenView.class).getElement().getTextRecursively())
                .contains("no release 77");
    }
}
