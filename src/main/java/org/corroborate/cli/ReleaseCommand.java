package org.corroborate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.OnBehalf;
import org.corroborate.accounts.Role;
import org.corroborate.conflicts.MethodName;
import org.corroborate.conflicts.Methods;
import org.corroborate.datasets.Release;
import org.corroborate.datasets.Releases;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code release}: freezes the next release, or takes one that is frozen, and writes its files to a directory. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "Freezes a release, or writes one out; the workbench must not be running.")
final class ReleaseCommand implements Callable<Integer> {

    @Option(names = "--data", description = "The data directory.", defaultValue = "./data")
    private Path data = Path.of("data");

    @Option(names = "--as", paramLabel = "NAME", description = "Freezes the next release, as this account.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--method",
            description = "By which figures are filled: its name and version.",
            defaultValue = "UCDP GED 22.1")
    private String method = "UCDP GED 22.1";

    @Option(names = "--number", description = "Takes this release; without it and --as, the newest.")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--to", paramLabel = "DIRECTORY", description = "Writes the files here.")
    private Optional<Path> to = Optional.empty();

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        if (name.isPresent() && number.isPresent() || name.isEmpty() && to.isEmpty()) {
            throw new Refusal("cli.freeze-or-write");
        }
        return DataDirectory.with(data, this::release);
    }

    private int release(ApplicationContext workbench) {
        var releases = workbench.getBean(Releases.class);
        var release = name.map(it -> freeze(releases, account(workbench.getBean(Accounts.class), it)))
                .orElseGet(() -> frozen(releases));
        to.ifPresent(it -> write(releases, release, it));
        return 0;
    }

    private Release freeze(Releases releases, Account by) {
        var release = OnBehalf.of(by, () -> releases.freeze(known(), by.id()));
        say("cli.frozen", "" + release.number(), "" + release.rows(), "" + release.citations(), release.sha256());
        return release;
    }

    private MethodName known() {
        return Methods.all().stream()
                .filter(it -> method.equals(it.name() + " " + it.version()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "cli.no-method",
                        method,
                        Methods.all().stream()
                                .map(it -> it.name() + " " + it.version())
                                .collect(Collectors.joining(", "))));
    }

    private static Account account(Accounts accounts, String named) {
        var account =
                accounts.byName(named).filter(Account::open).orElseThrow(() -> new Refusal("cli.no-account", named));
        if (!account.roles().contains(Role.EDITOR)) {
            throw new Refusal("cli.may-not-release", named);
        }
        return account;
    }

    private Release frozen(Releases releases) {
        return number.map(releases::release)
                .or(() -> releases.all().stream().findFirst())
                .orElseThrow(() -> new Refusal("cli.no-release"));
    }

    private void write(Releases releases, Release release, Path directory) {
        try {
            Files.createDirectories(directory);
            for (var file : releases.files(release.id()).values()) {
                var path = directory.resolve(file.name());
                if (Files.exists(path)) {
                    throw new Refusal("cli.exists", path.toString());
                }
                try (var bytes = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
                    releases.write(release.id(), file.name(), bytes);
                }
            }
        } catch (IOException cannotWrite) {
            throw new Refusal("cli.cannot-write", directory.toString());
        }
        say("cli.release-written", "" + release.number(), directory.toString());
    }

    private void say(String key, String... arguments) {
        out.println(Sentence.of(key, arguments).in(Commands.language()));
    }
}
