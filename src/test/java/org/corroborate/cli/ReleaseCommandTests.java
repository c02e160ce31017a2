package org.corroborate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corroborate.Desk;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.claims.Count.Exactly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTests {

    private static final String DATABASE = "spring.datasource.url";

    @TempDir
    private Path place;

    /** The command on the database of its data directory, not on the tests' own in memory. */
    @BeforeEach
    void onTheDataDirectory() {
        System.setProperty(DATABASE, TestWorkbench.database(data()));
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(DATABASE);
    }

    @Test
    void anEditorFreezesAndTheFilesAreWrittenOnce() throws IOException {
        try (var desk = new Desk(data())) {
            desk.report(LocalDate.of(2021, 2, 25), "Bandiagara", new Exactly(9));
            var accounts = desk.the(Accounts.class);
            accounts.open("Editor", "a long enough password", Set.of(Role.EDITOR), desk.me());
            accounts.open("Reader", "a long enough password", Set.of(Role.READER), desk.me());
        }
        var there = place.resolve("release");
        assertThat(run("--as=Reader")).isEqualTo(1);
        assertThat(run("--as=Editor", "--method=Nobody 1")).isEqualTo(1);
        assertThat(run("--as=Editor", "--to=" + there)).isZero();
        assertThat(there.resolve("SHA256SUMS")).exists();
        assertThat(Files.readString(there.resolve("rows.csv"))).contains("Bandiagara");
        assertThat(run("--to=" + there)).isEqualTo(1);
        assertThat(run("--number=1", "--to=" + place.resolve("again"))).isZero();
        assertThat(place.resolve("again").resolve("rows.json")).hasSameBinaryContentAs(there.resolve("rows.json"));
    }

    private int run(String... options) {
        var all = new ArrayList<>(List.of("release", "--data=" + data()));
        all.addAll(List.of(options));
        return Commands.run(all.toArray(String[]::new));
    }

    private Path data() {
        return place.resolve("data");
    }
}
