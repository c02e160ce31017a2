package org.corroborate.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;
import static org.corroborate.sources.SampleFiles.SENTENCE;
import static org.corroborate.sources.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.corroborate.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would bring a reader down bring down nothing else. */
class ReadersTests {

    @TempDir
    Path data;

    @Test
    void aFileThatExhaustsItsReaderIsMarkedAndTheNextOneIsRead() throws IOException {
        var vault = vault(settings(24, Duration.ofSeconds(60)));
        var readers = new Readers(vault, settings(24, Duration.ofSeconds(60)));
        try {
            var greedy = document(vault, "greedy.txt", utf8("killed nine ".repeat(2_000_000)));
            assertThat(why(readers.read(greedy))).isEqualTo("sources.reader-died");
            var plain = document(vault, "plain.txt", utf8(SENTENCE));
            assertThat(readers.read(plain)).isInstanceOf(Reading.Words.class);
            assertThat(readers.read(plain)).isInstanceOf(Reading.Words.class);
        } finally {
            readers.close();
        }
        until(() -> isEmpty(data.resolve("documents").resolve("incoming")));
    }

    @Test
    void aReaderThatTakesTooLongIsStopped() throws IOException {
        var vault = vault(settings(256, Duration.ofMillis(1)));
        var readers = new Readers(vault, settings(256, Duration.ofMillis(1)));
        try {
            var plain = document(vault, "plain.txt", utf8(SENTENCE));
            assertThat(why(readers.read(plain))).isEqualTo("sources.too-slow");
        } finally {
            readers.close();
        }
    }

    private SourcesSettings settings(int megabytes, Duration longest) {
        return new SourcesSettings(data, 100, 1, 30_000_000, longest, megabytes);
    }

    private static Vault vault(SourcesSettings settings) {
        var vault = new Vault(settings);
        vault.open();
        return vault;
    }

    private static Document document(Vault vault, String name, byte[] bytes) {
        var incoming = vault.take(new ByteArrayInputStream(bytes));
        vault.keep(incoming);
        return new Document(
                DocumentId.create(),
                0,
                name,
                TikaReader.mediaType(name, incoming.head()),
                incoming.size(),
                incoming.sha256(),
                name,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                AccountId.create());
    }

    private static String why(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.NoWords.class);
        return ((Reading.NoWords) reading).why().key();
    }

    private static boolean isEmpty(Path directory) {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException gone) {
            return true;
        }
    }
}
