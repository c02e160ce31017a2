package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.SignedIn;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class OriginalPagesTests extends ScreenTest {

    @Autowired
    private Documents documents;

    @Autowired
    private SignedIn signedIn;

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void aPdfTurnsBetweenTextAndPage() throws IOException {
        var view = open(receive("page.pdf", pdf()));
        assertThat(inFront()).isFalse();
        view.keys().press("t");
        assertThat(inFront()).isTrue();
        assertThat(find(DocumentPageElement.class).single().getElement().getAttribute("bytes"))
                .isNotBlank();
        view.keys().press("t");
        assertThat(inFront()).isFalse();
    }

    private boolean inFront() {
        var side = find(DocumentPageElement.class).single().getParent().orElseThrow();
        return ((Div) side).hasClassName("page-in-front");
    }

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void whatIsNoPdfHasNoPages() {
        var note = receive("plain.txt", "Nine were killed on a page of text.".getBytes(StandardCharsets.UTF_8));
        open(note);
        assertThat(find(DocumentPageElement.class).exists()).isFalse();
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInSeesNoPage() {
        UI.getCurrent().navigate("documents/0");
        assertThat(find(ReadingView.class).exists()).isFalse();
    }

    private ReadingView open(Document document) {
        UI.getCurrent().navigate(Addresses.document(document));
        return find(ReadingView.class).single();
    }

    private Document receive(String name, byte[] bytes) {
        var document = documents
                .receive(Arrival.of(name, new ByteArrayInputStream(bytes)), signedIn.id())
                .document();
        TestWorkbench.until(() -> documents.text(document.id()).isPresent());
        return document;
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Gunmen killed at least 14 people in Bandiagara.");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
