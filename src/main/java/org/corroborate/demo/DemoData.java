package org.corroborate.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.DemoAccounts;
import org.corroborate.accounts.OnBehalf;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Manifest;
import org.corroborate.sources.Received;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty workbench with accounts and the example documents, once; never one that somebody uses. */
@Component
@ConditionalOnBooleanProperty("corroborate.demo")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final Accounts accounts;
    private final DemoAccounts demoAccounts;
    private final Documents documents;
    private final Path seeds;

    DemoData(
            Accounts accounts,
            DemoAccounts demoAccounts,
            Documents documents,
            @Value("${corroborate.seeds:seeds}") Path seeds) {
        this.accounts = accounts;
        this.demoAccounts = demoAccounts;
        this.documents = documents;
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            log.warn("This is no empty workbench: the demonstration added nothing to it.");
            return;
        }
        var by = demoAccounts.openAll();
        Manifest.read(seeds.resolve("seeds.tsv")).entries().forEach(entry -> OnBehalf.of(by, () -> receive(entry, by)));
    }

    private Received receive(Manifest.Entry entry, Account by) {
        try (var bytes = Files.newInputStream(entry.file())) {
            return documents.receive(entry.arrival(bytes), by.id());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
