package org.corroborate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.OnBehalf;
import org.corroborate.accounts.Role;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Manifest;
import org.corroborate.sources.Received;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE…}: receives files into the data directory of a workbench that is not running, and reads them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Receives files into the data directory; the workbench must not be running.")
public final class Import implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Documents of any kind.")
    private List<Path> files = List.of();

    @Option(names = "--list", description = "Tab-separated, with a head: file, title, source, published.")
    private Optional<Path> list = Optional.empty();

    @Option(names = "--data", description = "The data directory.", defaultValue = "./data")
    private Path data = Path.of("data");

    @Option(names = "--as", paramLabel = "NAME", description = "The account that receives them.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--title", description = "The title, for a single file.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--source", description = "Who published the files.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--published", description = "The day of publication, as 2024-05-08.")
    private Optional<LocalDate> published = Optional.empty();

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        var entries = entries();
        if (entries.isEmpty()) {
            throw new Refusal("cli.nothing-to-import");
        }
        return DataDirectory.with(data, workbench -> importAll(workbench, entries));
    }

    private List<Manifest.Entry> entries() {
        var entries = new ArrayList<Manifest.Entry>();
        list.ifPresent(it -> entries.addAll(Manifest.read(it).entries()));
        files.forEach(
                file -> entries.add(new Manifest.Entry(file, title.filter(_ -> files.size() == 1), source, published)));
        return entries;
    }

    private int importAll(ApplicationContext workbench, List<Manifest.Entry> entries) {
        var documents = workbench.getBean(Documents.class);
        var by = account(workbench.getBean(Accounts.class));
        var kept = new ArrayList<DocumentId>();
        var refused = 0;
        for (var entry : entries) {
            try {
                var received = OnBehalf.of(by, () -> receive(documents, entry, by));
                say(received);
                kept.add(received.document().id());
            } catch (Refusal refusal) {
                refused++;
                out.println(
                        entry.file().getFileName() + ": " + refusal.sentence().in(Commands.language()));
            }
        }
        kept.stream().distinct().forEach(id -> awaitAndSay(documents, id));
        return refused == 0 ? 0 : 1;
    }

    private static Received receive(Documents documents, Manifest.Entry entry, Account by) {
        try (var bytes = Files.newInputStream(entry.file())) {
            return documents.receive(entry.arrival(bytes), by.id());
        } catch (IOException missing) {
            throw new Refusal("cli.missing", entry.file().toString());
        }
    }

    private Account account(Accounts accounts) {
        var named = name.orElseThrow(() -> new Refusal("cli.name-an-account"));
        var account =
                accounts.byName(named).filter(Account::open).orElseThrow(() -> new Refusal("cli.no-account", named));
        if (account.roles().stream().noneMatch(it -> it == Role.REVIEWER || it == Role.ADJUDICATOR)) {
            throw new Refusal("cli.not-allowed", named);
        }
        return account;
    }

    private void say(Received received) {
        var key =
                switch (received) {
                    case Received.Kept _ -> "cli.kept";
                    case Received.SameBytes _ -> "cli.same-bytes";
                };
        say(key, received.document(), Document::title);
    }

    private void awaitAndSay(Documents documents, DocumentId id) {
        while (documents.progress(id).working()) {
            LockSupport.parkNanos(50_000_000);
        }
        var document = documents.document(id);
        documents
                .progress(id)
                .trouble()
                .ifPresentOrElse(
                        why -> say("cli.trouble", document, _ -> why.in(Commands.language())),
                        () -> say("cli.read", document, Document::title));
    }

    private void say(String key, Document document, Function<Document, String> words) {
        var number = String.format(Locale.ROOT, "%03d", document.number());
        out.println(Sentence.of(key, number, words.apply(document)).in(Commands.language()));
    }
}
