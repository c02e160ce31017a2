package org.corroborate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.DemoAccounts;
import org.corroborate.cli.Import;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Progress;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoAndImportTests {

    @TempDir
    static Path data;

    @TempDir
    static Path files;

    private static String said = "";

    @BeforeAll
    static void theDemonstrationFillsAnEmptyWorkbench() {
        try (var workbench = TestWorkbench.on(data, List.of(), "corroborate.demo=true")) {
            var documents = workbench.the(Documents.class);
            assertThat(workbench.the(DemoAccounts.class).all()).hasSize(6).allSatisfy(it -> {
                var account = workbench.the(Accounts.class).byName(it.name()).orElseThrow();
                assertThat(account.roles()).containsExactly(it.role());
            });
            until(() -> documents.progress().stream().noneMatch(Progress::working));
            assertThat(documents.progress())
                    .hasSize(5)
                    .allMatch(
                            it -> it.reached() == Stage.COMPARED && it.trouble().isEmpty());
            assertThat(documents.all())
                    .extracting(Document::title)
                    .startsWith("Douna drone strike")
                    .endsWith("Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities");
            assertThat(documents.nearCopyOf(documents.byNumber(1).orElseThrow().id()))
                    .isPresent();
        }
    }

    @Test
    void aWorkbenchInUseGetsNoDemonstration() {
        try (var workbench = TestWorkbench.on(data, List.of(), "corroborate.demo=true")) {
            assertThat(workbench.the(DemoAccounts.class).all()).isEmpty();
            assertThat(workbench.the(Documents.class).all()).hasSizeLessThan(8);
        }
    }

    @Test
    void filesAreImportedAndRead() throws IOException {
        var file = Files.writeString(files.resolve("brief.txt"), "# A brief\n\nNine gendarmes were killed in Boni.\n");
        assertThat(run(file.toString(), "--as=reviewer1", "--source=The Agency", "--published=2024-03-22"))
                .isZero();
        assertThat(run(file.toString(), files.resolve("missing.txt").toString(), "--as=reviewer1"))
                .isOne();
        try (var workbench = TestWorkbench.on(data)) {
            var brief = workbench.the(Documents.class).all().getLast();
            assertThat(brief.title()).isEqualTo("A brief");
            assertThat(brief.published().orElseThrow()).hasToString("2024-03-22");
            assertThat(workbench.the(Documents.class).text(brief.id())).isPresent();
        }
    }

    @Test
    void whoMayNotAddDocumentsImportsNone() throws IOException {
        var file = Files.writeString(files.resolve("other.txt"), "Others.");
        assertThat(run(file.toString(), "--as=reader")).isOne();
        assertThat(said).isEqualTo("reader may not add documents.");
        assertThat(run(file.toString())).isOne();
        assertThat(said).isEqualTo("Name the account that receives them: --as=NAME.");
    }

    private static int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--data=" + data);
        // The tests' own settings name a database in memory; this is stronger.
        System.setProperty("spring.datasource.url", TestWorkbench.database(data));
        try {
            return new CommandLine(new Import())
                    .setExecutionExceptionHandler((failed, _, _) -> {
                        said = String.valueOf(failed.getMessage());
                        return 1;
                    })
                    .execute(all.toArray(String[]::new));
        } finally {
            System.clearProperty("spring.datasource.url");
        }
    }
}
