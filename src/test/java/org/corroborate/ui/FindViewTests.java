package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.SignedIn;
import org.corroborate.search.Search;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class FindViewTests extends ScreenTest {

    private static final String WORDS = "The caravan rested at Ingal’s old well before it was robbed.";

    @Autowired
    private Documents documents;

    @Autowired
    private Search search;

    @Autowired
    private SignedIn signedIn;

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void whatIsFoundOpensAtItsWords() {
        var document = receive();
        UI.getCurrent().navigate("find", QueryParameters.fromString("q=caravan&kind=document"));
        var view = find(FindView.class).single();
        var at = WORDS.indexOf("caravan");
        assertThat(view.rows()).isNotEmpty();
        assertThat(view.rows().getFirst().link())
                .map(Anchor::getHref)
                .contains("documents/" + document.number() + "?at=" + at + "-" + (at + "caravan".length()));
        assertThat(view.rows().getFirst().getElement().getTextRecursively()).contains("caravan rested");
    }

    @Test
    @WithMockUser(
            username = "reader",
            roles = {"READER"})
    void aReaderSavesASearchAndFindsItAgain() {
        UI.getCurrent().navigate("find", QueryParameters.fromString("q=caravan&attribute=place"));
        var view = find(FindView.class).single();
        view.saved().ask("Caravans");
        test(find(Button.class).withText(Words.say("find.save")).single()).click();
        assertThat(find(Anchor.class).withText("Caravans").single().getHref())
                .contains("find?")
                .contains("q=caravan")
                .contains("attribute=place");
    }

    @Test
    @WithMockUser(
            username = "reader",
            roles = {"READER"})
    void withoutWordsNothingIsLookedFor() {
        UI.getCurrent().navigate("find");
        assertThat(find(FindView.class).single().rows()).isEmpty();
        assertThat(find(EmptyCard.class).exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate("find", QueryParameters.of("q", "caravan"));
        assertThat(find(FindView.class).exists()).isFalse();
    }

    private Document receive() {
        var bytes = new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8));
        var document = documents
                .receive(Arrival.of("caravan.txt", bytes), signedIn.id())
                .document();
        TestWorkbench.until(() -> documents.text(document.id()).isPresent() && search.whole());
        return document;
    }
}
