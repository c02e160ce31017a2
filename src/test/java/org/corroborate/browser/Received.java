package org.corroborate.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.TestWorkbench;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Documents that a test brings along, gone through all stages. */
final class Received {

    private Received() {}

    static Document note(Documents documents, String source, String published, String words) {
        return document(
                documents,
                new Arrival(
                        source + ".txt",
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        Optional.of(source),
                        Optional.of(LocalDate.parse(published))));
    }

    static Document document(Documents documents, Arrival arrival) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new TestingAuthenticationToken("setup", "", "ROLE_ADMINISTRATOR", "ROLE_REVIEWER", "ROLE_READER")));
        try {
            var document = documents.receive(arrival, AccountId.create()).document();
            TestWorkbench.until(() -> documents.progress(document.id()).reached() == Stage.COMPARED);
            return document;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
