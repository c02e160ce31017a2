package org.corroborate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.conflicts.Comparison;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Silence;
import org.corroborate.extraction.Extractor;
import org.corroborate.extraction.Found;
import org.corroborate.incidents.Copies;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;
import org.corroborate.incidents.Report;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/** Texts with what is found in them, linked and compared: as the command does it, without a server or a database. */
public final class ComparedSeeds {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<MentionId, Report> reports = new LinkedHashMap<>();
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final List<LinkedIncident> incidents;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    /** The texts by name, compared in this order, which must not matter. */
    public ComparedSeeds(Map<String, String> named) {
        texts.putAll(named);
        var voices = Copies.voices(new LinkedHashMap<>(texts));
        texts.forEach((name, text) ->
                read(name, text, Optional.ofNullable(voices.get(name)).orElse(name)));
        incidents = Linking.link(reports.values(), Judgements.NONE);
        incidents.forEach(this::compare);
    }

    /** The example documents of the project. */
    public static Map<String, String> seeds() {
        try (var files = Files.list(Path.of("seeds"))) {
            var texts = new LinkedHashMap<String, String>();
            for (var seed :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                texts.put(seed.getFileName().toString().substring(0, 3), Files.readString(seed));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String name, String text, String voice) {
        var byMention = new TreeMap<Integer, List<Found>>();
        new Extractor().find(text, Optional.empty(), it -> byMention
                .computeIfAbsent(it.mention(), _ -> new ArrayList<>())
                .add(it));
        byMention.forEach((number, found) -> add(report(name, text, voice, number, found)));
    }

    private static Report report(String name, String text, String voice, int number, List<Found> found) {
        var mention = new MentionId(uuid(name + " mention " + number));
        var of = new TextId(uuid(name));
        var claims = new ArrayList<Claim>();
        for (var it : found) {
            claims.add(new Claim(
                    new ClaimId(uuid(name + ' ' + number + ' ' + claims.size())),
                    mention,
                    it.statement(),
                    new Quote(of, it.start(), it.end(), text.substring(it.start(), it.end())),
                    new Origin.Extractor(Extractor.NAME, Extractor.VERSION, it.rule(), it.why()),
                    Optional.empty(),
                    Instant.EPOCH));
        }
        var start = found.stream().mapToInt(Found::start).min().orElse(0);
        var end = found.stream().mapToInt(Found::end).max().orElse(0);
        return Report.from(
                new Mention(mention, of, start, end),
                new DocumentId(uuid(name)),
                sha256(text),
                voice,
                Optional.empty(),
                text,
                claims);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Report report) {
        reports.put(report.id(), report);
        report.claims().forEach(it -> claims.put(it.id(), it));
    }

    private void compare(LinkedIncident incident) {
        var of = reportsOf(incident);
        var findings = Comparison.compare(incident.id(), of);
        conflicts.addAll(findings.conflicts());
        silences.addAll(findings.silences());
        of.stream().filter(Comparison::total).forEach(total -> {
            var document = reports.values().stream()
                    .filter(it -> it.document().equals(total.document()))
                    .toList();
            conflicts.addAll(Comparison.totals(incident.id(), total, document).conflicts());
        });
    }

    public List<LinkedIncident> incidents() {
        return incidents;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    public List<Silence> silences() {
        return silences;
    }

    /** The reports in an incident. */
    public List<Report> reportsOf(LinkedIncident incident) {
        return incident.mentions().stream()
                .flatMap(it -> Optional.ofNullable(reports.get(it)).stream())
                .toList();
    }

    public Claim claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id)).orElseThrow();
    }

    /** The name of the text that a claim stands in. */
    public String document(Claim claim) {
        return texts.keySet().stream()
                .filter(it -> uuid(it).equals(claim.quote().text().value()))
                .findFirst()
                .orElseThrow();
    }

    /** The name of the text that a report stands in. */
    public String document(Report report) {
        return document(report.claims().getFirst());
    }

    public String text(String name) {
        return Optional.ofNullable(texts.get(name)).orElseThrow();
    }
}
