package org.corroborate.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corroborate.extraction.Extractor;
import org.corroborate.shared.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the claims in files as JSON Lines; neither server nor database. */
@Command(name = "extract", description = "Prints the claims in files as JSON Lines.", mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {

    private static final int ROOM = 1 << 16;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Texts, in UTF-8.")
    private List<String> files = List.of();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Extract()).execute(arguments));
    }

    @Override
    public Integer call() {
        var texts = new Texts();
        var extractor = new Extractor();
        var stream = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), ROOM);
        try (var out = new PrintStream(stream, false, StandardCharsets.UTF_8)) {
            for (var file : files) {
                var text = texts.read(file);
                var lines = new ExtractedLines(text, out);
                extractor.find(text.content(), Optional.empty(), lines::print);
            }
            out.flush();
            return 0;
        } catch (Refusal refusal) {
            System.err.println("corroborate: " + refusal.sentence().in(java.util.Locale.getDefault()));
            return 1;
        }
    }
}
