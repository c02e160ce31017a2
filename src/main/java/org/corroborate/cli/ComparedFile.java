package org.corroborate.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.extraction.Extractor;
import org.corroborate.extraction.Found;
import org.corroborate.incidents.Credit;
import org.corroborate.incidents.Credits;
import org.corroborate.incidents.Report;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/** A file with its claims; its ids are made of its bytes, so that two runs and two machines speak of the same things. */
record ComparedFile(Text file, TextPlaces places) {

    static ComparedFile of(Text file) {
        return new ComparedFile(file, new TextPlaces(file.content()));
    }

    String name() {
        return file.name();
    }

    String text() {
        return file.content();
    }

    String sha256() {
        return file.sha256();
    }

    String shortName() {
        return Path.of(name()).getFileName().toString();
    }

    /** What linking and comparing see of it. */
    List<Report> reports(String voice) {
        return reports(voice, new Extractor().find(text(), Optional.empty()));
    }

    List<Report> reports(String voice, List<Found> found) {
        var byMention = new TreeMap<Integer, List<Found>>();
        found.forEach(it ->
                byMention.computeIfAbsent(it.mention(), _ -> new ArrayList<>()).add(it));
        var reports = new ArrayList<Report>();
        var credits = Credits.in(text());
        byMention.forEach((number, claims) -> reports.add(report(number, claims, voice, credits)));
        return reports;
    }

    private Report report(int number, List<Found> found, String voice, List<Credit> credits) {
        var id = new MentionId(uuid("mention " + number));
        var start = found.stream().mapToInt(Found::start).min().orElse(0);
        var end = found.stream().mapToInt(Found::end).max().orElse(0);
        var mention = new Mention(id, textId(), start, end);
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < found.size(); i++) {
            claims.add(claim(id, number + "." + i, found.get(i)));
        }
        return Report.from(
                mention, new DocumentId(uuid("document")), sha256(), voice, Optional.empty(), text(), claims, credits);
    }

    private Claim claim(MentionId mention, String number, Found it) {
        return new Claim(
                new ClaimId(uuid("claim " + number)),
                mention,
                it.statement(),
                new Quote(textId(), it.start(), it.end(), text().substring(it.start(), it.end())),
                new Origin.Extractor(Extractor.NAME, Extractor.VERSION, it.rule(), it.why()),
                Optional.empty(),
                Instant.EPOCH);
    }

    private TextId textId() {
        return new TextId(uuid("text"));
    }

    private UUID uuid(String what) {
        return UUID.nameUUIDFromBytes((sha256() + ' ' + what).getBytes(StandardCharsets.UTF_8));
    }
}
