package org.corroborate.ui;

import static org.corroborate.TestWorkbench.until;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.DemoAccounts;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A screen without a browser. All tests of screens share one workbench, with the accounts of the demonstration and
 * whatever documents earlier tests received: a test looks for its own, and configures nothing.
 */
@ExtendWith(ScreenTest.OpenAccounts.class)
@SpringBootTest(
        properties = {"corroborate.data=target/screens", "spring.datasource.url=jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1"})
abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Documents documents;

    /** Before the first screen opens, which it does as soon as there is a browser to be. */
    static class OpenAccounts implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            var workbench = SpringExtension.getApplicationContext(test);
            if (workbench.getBean(Accounts.class).none()) {
                workbench.getBean(DemoAccounts.class).openAll();
            }
        }
    }

    /** A document with these words, read, its claims proposed, linked and compared. */
    final Document received(String words) {
        var asking = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new TestingAuthenticationToken("setup", "", "ROLE_ADMINISTRATOR", "ROLE_REVIEWER", "ROLE_READER")));
        try {
            var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
            var document = documents
                    .receive(Arrival.of("report.txt", bytes), AccountId.create())
                    .document();
            until(() -> documents.progress(document.id()).reached() == Stage.COMPARED);
            return document;
        } finally {
            SecurityContextHolder.setContext(asking);
        }
    }
}
