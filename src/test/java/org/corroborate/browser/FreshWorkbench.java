package org.corroborate.browser;

import org.corroborate.Corroborate;
import org.corroborate.accounts.DemoAccounts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A workbench on a free port where nobody has an account yet and nothing has arrived. */
final class FreshWorkbench implements AutoCloseable {

    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Corroborate.class)
            .initializers(new ScratchData())
            .run("--server.port=0");

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    void openAccounts() {
        context.getBean(DemoAccounts.class).openAll();
    }

    @Override
    public void close() {
        context.close();
    }
}
