package org.corroborate.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.conflicts.Comparison;
import org.corroborate.extraction.Found;
import org.corroborate.incidents.Copies;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare FILE…}: the incidents and conflicts found across plain texts, as JSON Lines. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Incidents and conflicts found across the files, as JSON Lines.")
final class Compare implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain texts, UTF-8.")
    private List<String> files = List.of();

    @Option(names = "--claims", description = "Claims as extract prints them, instead of extracting.")
    private Optional<Path> given = Optional.empty();

    @Option(names = "--why", description = "Also the reasons of each link, and what was kept quiet.")
    private boolean why;

    @Option(names = "--locale", description = "Language of the explanations: en or fr.")
    private Locale locale = Locale.ENGLISH;

    private final Map<MentionId, Report> reports = new LinkedHashMap<>();

    private final Map<ClaimId, Claim> claims = new HashMap<>();

    /** Runs the command and ends the program. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Compare()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            var compared = new LinkedHashMap<String, ComparedFile>();
            for (var file : files) {
                var text = new Texts().read(file);
                compared.putIfAbsent(text.sha256(), ComparedFile.of(text));
            }
            report(compared);
            print(compared);
            return 0;
        } catch (Refusal refusal) {
            System.err.println("corroborate: " + refusal.sentence().in(locale));
            return 1;
        }
    }

    private void report(Map<String, ComparedFile> compared) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        compared.forEach((hash, file) -> texts.put(hash, file.text()));
        var voices = Copies.voices(texts);
        var found = given.isPresent() ? read(given.get(), compared) : Map.<String, List<Found>>of();
        for (var file : compared.values()) {
            var first = Optional.ofNullable(compared.get(voices.getOrDefault(file.sha256(), file.sha256())));
            var voice = first.orElse(file).shortName();
            var all = given.isPresent()
                    ? file.reports(voice, found.getOrDefault(file.shortName(), List.of()))
                    : file.reports(voice);
            all.forEach(it -> {
                reports.put(it.id(), it);
                it.claims().forEach(claim -> claims.put(claim.id(), claim));
            });
        }
    }

    private static Map<String, List<Found>> read(Path lines, Map<String, ComparedFile> compared) throws IOException {
        var byName = new HashMap<String, ComparedFile>();
        compared.values().forEach(it -> byName.put(it.shortName(), it));
        return ClaimLines.read(lines, byName);
    }

    private void print(Map<String, ComparedFile> compared) {
        var stream = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        try (var out = new PrintStream(stream, false, StandardCharsets.UTF_8)) {
            var lines = new ComparedLines(out, locale, compared, reports, claims);
            var incidents = Linking.link(reports.values(), Judgements.NONE);
            incidents.forEach(it -> lines.incident(it, why));
            incidents.forEach(it -> compare(it, lines));
        }
    }

    private void compare(LinkedIncident incident, ComparedLines lines) {
        var of = incident.mentions().stream()
                .flatMap(it -> Optional.ofNullable(reports.get(it)).stream())
                .toList();
        var findings = Comparison.compare(incident.id(), of);
        findings.conflicts().forEach(lines::conflict);
        of.stream().filter(Comparison::total).forEach(total -> totals(incident, total, lines));
        if (why) {
            findings.silences().forEach(it -> lines.silence(incident.id(), it));
        }
    }

    private void totals(LinkedIncident incident, Report total, ComparedLines lines) {
        var document = reports.values().stream()
                .filter(it -> it.document().equals(total.document()))
                .toList();
        Comparison.totals(incident.id(), total, document).conflicts().forEach(lines::conflict);
    }
}
