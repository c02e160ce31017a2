package org.corroborate.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;
import static org.corroborate.sources.SampleFiles.SENTENCE;
import static org.corroborate.sources.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.corroborate.TestWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process is killed in the middle of a step, as by a power cut, and the next one finishes what it began. */
class KilledTests {

    private static final int FILES = 5;

    @TempDir
    Path data;

    @Test
    void whatWasCutOffGoesOnAtTheNextStart() throws IOException, InterruptedException {
        var first = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTests.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("first.log").toFile())
                .start();
        try {
            until(() -> Files.exists(data.resolve("stuck")) && Files.exists(data.resolve("all")) || !first.isAlive());
            assertThat(first.isAlive()).as("killed in the middle, not before").isTrue();
        } finally {
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        Files.writeString(data.resolve("documents").resolve("incoming").resolve("half.part"), "half");
        try (var second = TestWorkbench.on(data)) {
            var documents = second.the(Documents.class);
            until(() -> documents.progress().stream().noneMatch(Progress::working));
            assertThat(documents.progress())
                    .hasSize(FILES)
                    .allMatch(
                            it -> it.reached() == Stage.COMPARED && it.trouble().isEmpty());
            assertThat(numbers(second, "select count(*) from sources_text")).isEqualTo(FILES);
            assertThat(numbers(second, "select count(*) from sources_stage")).isEqualTo(FILES * 5L);
            until(() -> numbers(second, "select count(*) from sources_job") == 0);
            assertThat(data.resolve("documents").resolve("incoming").resolve("half.part"))
                    .doesNotExist();
        }
    }

    /** The process that is killed: all its documents are received, and two of them stuck in a step for ever. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var workbench = TestWorkbench.on(data, List.of(Stuck.class));
        var me = TestWorkbench.signIn("REVIEWER");
        for (var i = 0; i < FILES; i++) {
            var arrival = Arrival.of(i + ".txt", new ByteArrayInputStream(utf8(i + " " + SENTENCE)));
            workbench.the(Documents.class).receive(arrival, me);
        }
        Files.writeString(data.resolve("all"), "received");
        LockSupport.park();
    }

    static class Stuck implements Step {

        private final Path data;

        Stuck(@Value("${corroborate.data}") Path data) {
            this.data = data;
        }

        @Override
        public Stage reaches() {
            return Stage.PROPOSED;
        }

        @Override
        public void take(DocumentId document) {
            try {
                Files.writeString(data.resolve("stuck"), "stuck");
                Thread.sleep(Long.MAX_VALUE);
            } catch (IOException | InterruptedException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
    }

    private static long numbers(TestWorkbench workbench, String sql) {
        return workbench.the(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
