package org.corroborate.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.corroborate.audit.Checkpoint;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes everything into one file; the workbench may be running. The database comes first: what it names was kept before
 * it was named, and nothing kept is ever removed.
 */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes everything into one file.")
final class Backup implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIRECTORY", defaultValue = "./data", description = "Where the data are.")
    private Path data = Path.of("./data");

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new Refusal("cli.exists", file.toString());
        }
        var directory = new DataFiles(data);
        var unfinished = Path.of(file + ".part");
        try (var snapshot = Snapshot.of(directory)) {
            var head = write(directory, snapshot, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            System.out.println(Sentence.of("cli.backed-up", file.toString(), head.toString())
                    .in(Commands.language()));
            return 0;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Checkpoint write(DataFiles directory, Snapshot snapshot, Path target) throws IOException {
        var head = snapshot.record().audit().head();
        var script = snapshot.directory().resolve(BackupFile.DATABASE);
        snapshot.record().scripts().write(script);
        try (var out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW));
                var backup = new BackupFile(out)) {
            backup.add(BackupFile.HEAD, new ByteArrayInputStream(bytes(head)));
            backup.add(BackupFile.DATABASE, script);
            for (var kept : directory.files()) {
                backup.add(
                        BackupFile.FILES + kept.toString().replace('\\', '/'),
                        directory.path().resolve(kept));
            }
        }
        return head;
    }

    private static byte[] bytes(Checkpoint head) {
        return (head + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
