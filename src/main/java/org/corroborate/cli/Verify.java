package org.corroborate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.corroborate.audit.Checkpoint;
import org.corroborate.audit.Verification;
import org.corroborate.audit.Verification.Broken;
import org.corroborate.audit.Verification.Whole;
import org.corroborate.shared.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the record from its first entry to its head; the workbench may be running. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks that no entry of the record was changed, removed, added or moved.")
final class Verify implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIRECTORY", defaultValue = "./data", description = "Where the data are.")
    private Path data = Path.of("./data");

    @Option(
            names = "--kept",
            paramLabel = "NUMBER:SEAL",
            description = "A head that was written down elsewhere before; may be given more than once.")
    private List<String> kept = List.of();

    @Override
    public Integer call() throws IOException {
        var checkpoints = kept.stream().map(Checkpoint::parse).toList();
        try (var snapshot = Snapshot.of(new DataFiles(data))) {
            return say(snapshot.record().audit().verify(checkpoints));
        }
    }

    private static int say(Verification verification) {
        switch (verification) {
            case Whole it ->
                System.out.println(sentence(
                        "cli.whole",
                        Long.toString(it.entries()),
                        it.checkpoint().toString()));
            case Broken it -> System.err.println(sentence("cli.broken", it.why().in(Commands.language())));
        }
        return verification instanceof Whole ? 0 : 1;
    }

    private static String sentence(String key, String... arguments) {
        return Sentence.of(key, arguments).in(Commands.language());
    }
}
