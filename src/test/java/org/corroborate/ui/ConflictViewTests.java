package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Review;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

class ConflictViewTests extends QuarrelTest {

    @Autowired
    private Review review;

    @Test
    @AsReviewer
    void aReviewerSeesBothDocumentsAndDecidesWithAReason() {
        var conflict = quarrel("26 March 2015");
        var view = navigate(Addresses.conflict(conflict.id()), ConflictView.class);
        assertThat(find(ExcerptText.class).all()).hasSize(2);
        var form = view.form().orElseThrow();
        form.choice().setValue(DecisionForm.Choice.RANGE);
        form.range().fill(7, 9, 9);
        form.press();
        assertThat(form.trouble().isVisible()).isTrue();
        form.reason().setValue("The nearer report names nine.");
        form.press();
        assertThat(review.state(conflict.id())).isEqualTo(ConflictState.DECIDED);
        assertThat(view.getElement().getTextRecursively()).contains("7 · 9 · 9", "The nearer report names nine.");
    }

    @Test
    @AsReader
    void aReaderSeesTheConflictButNoForm() {
        var view = navigate(Addresses.conflict(quarrel("27 May 2015").id()), ConflictView.class);
        assertThat(find(ExcerptText.class).all()).hasSize(2);
        assertThat(view.form()).isEmpty();
        assertThat(view.keys().names()).doesNotContain("Ctrl+Enter");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate(Addresses.conflict(quarrel("27 May 2015").id()));
        assertThat(find(ConflictView.class).exists()).isFalse();
    }
}
