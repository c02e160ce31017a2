package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.SignedIn;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.tables.Role;
import org.corroborate.tables.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

class TableViewTests extends ScreenTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Tables tables;

    @Autowired
    private SignedIn signedIn;

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void aReviewerSaysWhatTheColumnsMeanAndSeesWhatBecameOfTheRows() {
        var document = receive();
        UI.getCurrent().navigate(Addresses.table(document));
        var meaning = find(TableView.class).single().meaning().orElseThrow();
        assertThat(meaning.preview().told()).isEqualTo(1);
        assertThat(meaning.preview().refused()).isEqualTo(1);
        meaning.roles().get(2).setValue(Role.INJURIES);
        assertThat(meaning.mapping().roles()).containsEntry(2, Role.INJURIES);
        meaning.dataset().setValue("Our list");
        test(find(Button.class).withText(Words.say("tables.take")).single()).click();
        TestWorkbench.until(() -> tables.report(document.id()).isPresent());
        UI.getCurrent().navigate(Addresses.table(document));
        assertThat(find(TableResult.class).single().getElement().getTextRecursively())
                .contains("1 row is new")
                .contains("1 refused");
    }

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void aTableWithoutANameIsNotTaken() {
        var document = receive();
        UI.getCurrent().navigate(Addresses.table(document));
        test(find(Button.class).withText(Words.say("tables.take")).single()).click();
        assertThat(tables.waits(document.id())).isTrue();
        assertThat(find(TableView.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(
            username = "reader",
            roles = {"READER", "REVIEWER"})
    void whoOnlyReadsIsToldThatTheTableWaits() {
        var document = receive();
        asReader();
        UI.getCurrent().navigate(Addresses.table(document));
        assertThat(find(TableView.class).single().meaning()).isEmpty();
        assertThat(find(Button.class).withText(Words.say("tables.take")).exists())
                .isFalse();
    }

    private static void asReader() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "reader", "", AuthorityUtils.createAuthorityList("ROLE_READER")));
    }

    private Document receive() {
        var table = "id,date,killed,note %s\na,2021-02-25,4,-\nb,soon,5,-\n"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
        var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        var document =
                documents.receive(Arrival.of("list.csv", bytes), signedIn.id()).document();
        TestWorkbench.until(() -> tables.waits(document.id())
                && !documents.progress(document.id()).working());
        return document;
    }
}
