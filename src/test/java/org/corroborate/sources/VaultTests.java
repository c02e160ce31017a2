package org.corroborate.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corroborate.sources.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    @TempDir
    Path data;

    @Test
    void bytesLieUnderTheirHash() throws IOException {
        var vault = vault(1);
        var taken = vault.take(new ByteArrayInputStream(utf8("abc")));
        vault.keep(taken);
        var hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(data.resolve("documents/ba/78/" + hash)).hasContent("abc");
        assertThat(vault.path(hash)).exists();
        assertThat(taken.file()).doesNotExist();
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothingBehind() throws IOException {
        var vault = vault(Integer.MAX_VALUE);
        assertThatThrownBy(() -> vault.take(new ByteArrayInputStream(utf8("abc"))))
                .hasMessage("The disk is full: nothing was kept.");
        try (var files = Files.list(vault.incoming())) {
            assertThat(files).isEmpty();
        }
    }

    private Vault vault(int leastFreeMegabytes) {
        var vault = new Vault(new SourcesSettings(data, 100, leastFreeMegabytes, 1_000, Duration.ofSeconds(1), 64));
        vault.open();
        return vault;
    }
}
