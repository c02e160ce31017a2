package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.corroborate.Corroborate;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Review;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = Corroborate.class)
class ConflictViewTests extends SpringBrowserlessTest {

    private static final String REPORT = "On 26 March 2021, unidentified gunmen attacked the gendarmerie post in"
            + " Bandiagara. The attack killed %s gendarmes and wounded four others.";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Documents documents;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Review review;

    private Conflict conflict;

    @BeforeEach
    void twoDocumentsThatCannotBothBeRight() {
        var asking = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new TestingAuthenticationToken("setup", "", "ROLE_ADMINISTRATOR", "ROLE_REVIEWER", "ROLE_READER")));
        var by = AccountId.create();
        opened("reader", Role.READER, by);
        opened("reviewer", Role.REVIEWER, by);
        received("nine", by);
        received("seven", by);
        conflict = conflicts.all().stream()
                .filter(it -> it.attribute().counted() && it.claims().size() == 2)
                .findFirst()
                .orElseThrow();
        SecurityContextHolder.setContext(asking);
    }

    @Test
    @WithMockUser(
            username = "reviewer",
            roles = {"REVIEWER", "READER"})
    void aReviewerSeesBothDocumentsAndDecidesWithAReason() {
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
    @WithMockUser(username = "reader", roles = "READER")
    void aReaderSeesTheConflictButNoForm() {
        assertThat(navigate(Addresses.conflict(conflict.id()), ConflictView.class)
                        .form())
                .isEmpty();
    }

    @Test
    @WithMockUser(username = "reader", roles = "READER")
    void aReaderSeesTheIncidentWithBothSources() {
        assertThat(navigate(Addresses.incident(conflict.incident()), IncidentView.class)
                        .getElement()
                        .getTextRecursively())
                .contains("killed nine gendarmes", "killed seven gendarmes")
                .doesNotContain("Merge");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInGetsIntoNoneOfTheScreens() {
        UI.getCurrent().navigate(Addresses.conflict(conflict.id()));
        UI.getCurrent().navigate("conflicts");
        UI.getCurrent().navigate("incidents");
        assertThat(find(ConflictView.class).exists()).isFalse();
        assertThat(find(ConflictsView.class).exists()).isFalse();
        assertThat(find(IncidentsView.class).exists()).isFalse();
    }

    private void opened(String name, Role role, AccountId by) {
        if (accounts.byName(name).isEmpty()) {
            accounts.open(name, "a password of its own", Set.of(role), by);
        }
    }

    private void received(String figure, AccountId by) {
        var bytes = new ByteArrayInputStream(REPORT.formatted(figure).getBytes(StandardCharsets.UTF_8));
        var document = documents.receive(Arrival.of(figure + ".txt", bytes), by).document();
        until(() -> documents.progress(document.id()).reached() == Stage.COMPARED);
    }
}
