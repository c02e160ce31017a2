package org.corroborate.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.DemoAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A screen without a browser, on a workbench of its own with the accounts of the demonstration. */
@SpringBootTest(
        properties = {"corroborate.data=target/screens", "spring.datasource.url=jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1"})
abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoAccounts demoAccounts;

    @BeforeEach
    void openAccounts() {
        if (accounts.none()) {
            demoAccounts.openAll();
        }
    }
}
