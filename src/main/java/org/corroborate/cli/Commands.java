package org.corroborate.cli;

import java.util.Locale;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The front door of the commands; whatever goes wrong is one sentence on standard error and an exit status. */
@Command(name = "corroborate", description = "The commands that need no browser.")
public final class Commands implements Runnable {

    private static final int MALFORMED = 2;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Commands())
                .addSubcommand(new Extract())
                .addSubcommand(new Compare())
                .addSubcommand(new Import())
                .addSubcommand(new ReleaseCommand())
                .addSubcommand(new Verify())
                .addSubcommand(new Backup())
                .addSubcommand(new Restore())
                .setParameterExceptionHandler(Commands::malformed)
                .setExecutionExceptionHandler(Commands::failed)
                .execute(arguments);
    }

    @Override
    public void run() {
        System.err.println(Sentence.of("cli.no-command").in(language()));
    }

    private static int malformed(ParameterException exception, String[] arguments) {
        var first = String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
        System.err.println(Sentence.of("cli.malformed", first).in(language()));
        return MALFORMED;
    }

    private static int failed(Exception exception, CommandLine command, ParseResult parsed) {
        var sentence = exception instanceof Refusal refusal
                ? refusal.sentence().in(language())
                : String.valueOf(exception.getMessage());
        System.err.println(
                Sentence.of("cli.failed", sentence.lines().findFirst().orElse(""))
                        .in(language()));
        return 1;
    }

    static Locale language() {
        return Locale.getDefault().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
