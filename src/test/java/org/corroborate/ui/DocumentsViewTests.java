package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.UploadButton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.corroborate.accounts.SignedIn;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class DocumentsViewTests extends ScreenTest {

    @Autowired
    private Documents documents;

    @Autowired
    private SignedIn signedIn;

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void aReviewerSeesWhatWasReceived() {
        var document = receive("Nine people were killed near the well.");
        assertThat(navigate(DocumentsView.class).shown())
                .extracting(Document::id)
                .contains(document.id());
        assertThat(find(UploadButton.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "reader", roles = "READER")
    void aReaderSeesTheListAndAddsNothing() {
        navigate(DocumentsView.class);
        assertThat(find(UploadButton.class).exists()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInDoesNotGetIn() {
        UI.getCurrent().navigate("documents");
        assertThat(find(DocumentsView.class).exists()).isFalse();
    }

    private Document receive(String words) {
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        return documents.receive(Arrival.of("note.txt", bytes), signedIn.id()).document();
    }
}
