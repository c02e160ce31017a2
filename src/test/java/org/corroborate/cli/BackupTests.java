package org.corroborate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.audit.Audit;
import org.corroborate.audit.Checkpoint;
import org.corroborate.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after a data directory, each on one with some accounts and a file in it. */
class BackupTests {

    @TempDir
    private Path place;

    @Test
    void theRecordIsVerifiedAndBackedUpWhileTheWorkbenchRuns() throws IOException {
        try (var workbench = workbenchWithAccounts(3)) {
            var head = head(workbench);
            assertThat(Commands.run("verify", "--data", data().toString(), "--kept", head.toString()))
                    .isZero();
            assertThat(Commands.run("backup", "--data", data().toString(), backup().toString()))
                    .isZero();
            assertThat(head(workbench)).isEqualTo(head);
        }
    }

    @Test
    void whatWasBackedUpComesBackByteForByte() throws IOException {
        Checkpoint head;
        try (var workbench = workbenchWithAccounts(3)) {
            head = head(workbench);
        }
        assertThat(Commands.run("backup", "--data", data().toString(), backup().toString()))
                .isZero();
        assertThat(data().resolve("search")).isNotEmptyDirectory();
        try (var zip = FileSystems.newFileSystem(backup());
                var kept = Files.walk(zip.getPath("/"))) {
            assertThat(kept.map(Path::toString)).noneMatch(it -> it.contains("search"));
        }
        var again = place.resolve("again");
        assertThat(Commands.run("restore", "--data", again.toString(), backup().toString()))
                .isZero();

        assertThat(files(again)).isEqualTo(files(data())).isNotEmpty();
        try (var workbench = TestWorkbench.on(again)) {
            assertThat(head(workbench)).isEqualTo(head);
            TestWorkbench.signIn("READER");
            assertThat(workbench.the(Accounts.class).all())
                    .extracting(it -> it.name())
                    .contains("Æsop 0", "Æsop 2");
        }
    }

    @Test
    void aChangedEntryIsNamedByTheExitStatus() throws IOException, SQLException {
        workbenchWithAccounts(2).close();
        change("update audit_entry set act = 'nothing' where number = 2");
        assertThat(Commands.run("verify", "--data", data().toString())).isEqualTo(1);
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
        workbenchWithAccounts(1).close();
        Commands.run("backup", "--data", data().toString(), backup().toString());
        try (var zip = FileSystems.newFileSystem(backup())) {
            Files.writeString(zip.getPath("database.sql"), "select 1;");
        }
        var again = place.resolve("again");
        assertThat(Commands.run("restore", "--data", again.toString(), backup().toString()))
                .isEqualTo(1);
        assertThat(again).doesNotExist();
        assertThat(place.toFile().list()).containsExactlyInAnyOrder("data", "backup.zip");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        workbenchWithAccounts(1).close();
        Files.writeString(backup(), "something else");
        assertThat(Commands.run("backup", "--data", data().toString(), backup().toString()))
                .isEqualTo(1);
        assertThat(Commands.run("restore", "--data", data().toString(), backup().toString()))
                .isEqualTo(1);
        assertThat(backup()).hasContent("something else");
    }

    @Test
    void whereThereIsNoDatabaseNoneIsMade() {
        assertThat(Commands.run("verify", "--data", data().toString())).isEqualTo(1);
        assertThat(data()).doesNotExist();
    }

    private TestWorkbench workbenchWithAccounts(int accounts) throws IOException {
        var workbench = TestWorkbench.on(data());
        var by = TestWorkbench.signIn("ADMINISTRATOR");
        for (var account = 0; account < accounts; account++) {
            open(workbench, "Æsop " + account, by);
        }
        var kept = Files.createDirectories(data().resolve("documents").resolve("ab"));
        Files.write(kept.resolve("abcd"), new byte[] {0, 1, 2, (byte) 255});
        return workbench;
    }

    private static void open(TestWorkbench workbench, String name, AccountId by) {
        workbench.the(Accounts.class).open(name, "correct horse", Set.of(Role.ADMINISTRATOR), by);
    }

    private static Checkpoint head(TestWorkbench workbench) {
        return workbench.the(Audit.class).head();
    }

    private void change(String statement) throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:h2:file:" + data().resolve("corroborate"), "corroborate", "");
                var change = db.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private static Map<String, String> files(Path directory) throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : new DataFiles(directory).files()) {
            files.put(file.toString(), Arrays.toString(Files.readAllBytes(directory.resolve(file))));
        }
        return files;
    }

    private Path data() {
        return place.resolve("data");
    }

    private Path backup() {
        return place.resolve("backup.zip");
    }
}
