package org.corroborate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.corroborate.audit.Verification;
import org.corroborate.audit.Verification.Broken;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back into an empty data directory: all of it, checked, or nothing. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings a backup back into an empty data directory.")
final class Restore implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIRECTORY", defaultValue = "./data", description = "Where the data go.")
    private Path data = Path.of("./data");

    @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("cli.missing", file.toString());
        }
        if (!new DataFiles(data).isEmpty()) {
            throw new Refusal("cli.not-empty", data.toString());
        }
        var target = data.toAbsolutePath().normalize();
        Files.createDirectories(target.getParent());
        var aside = Files.createTempDirectory(target.getParent(), target.getFileName() + ".restoring-");
        try {
            return say(restore(aside, target));
        } finally {
            Snapshot.remove(aside);
        }
    }

    private int say(Verification verification) {
        if (verification instanceof Broken broken) {
            System.err.println(sentence(
                    "cli.restored-broken", data.toString(), broken.why().in(Commands.language())));
            return 1;
        }
        System.out.println(sentence("cli.restored", data.toString()));
        return 0;
    }

    /** A record that was broken when it was backed up comes back as it was, and is called broken. */
    private Verification restore(Path aside, Path target) throws IOException {
        var unpacked = Unpacked.from(file, aside);
        var verification = readIn(unpacked);
        Files.deleteIfExists(target);
        Files.move(unpacked.files(), target);
        return verification;
    }

    private Verification readIn(Unpacked unpacked) throws IOException {
        try (var record = OpenRecord.in(unpacked.files())) {
            record.scripts().read(unpacked.script());
            if (!record.audit().head().equals(unpacked.head())) {
                throw new Refusal("cli.damaged", file.toString());
            }
            return record.audit().verify();
        }
    }

    private static String sentence(String key, String... arguments) {
        return Sentence.of(key, arguments).in(Commands.language());
    }
}
