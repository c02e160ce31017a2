package org.corroborate.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Silence;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Link;
import org.corroborate.incidents.LinkState;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Report;
import org.corroborate.incidents.Speaking;
import tools.jackson.databind.json.JsonMapper;

/** Prints incidents and conflicts as JSON Lines; positions are code points. */
final class ComparedLines {

    private final PrintStream out;

    private final Locale locale;

    private final Map<String, ComparedFile> files;

    private final Map<MentionId, Report> reports;

    private final Map<ClaimId, Claim> claims;

    ComparedLines(
            PrintStream out,
            Locale locale,
            Map<String, ComparedFile> files,
            Map<MentionId, Report> reports,
            Map<ClaimId, Claim> claims) {
        this.out = out;
        this.locale = locale;
        this.files = files;
        this.reports = reports;
        this.claims = claims;
    }

    void incident(LinkedIncident incident, boolean why) {
        var line = new LinkedHashMap<String, Object>();
        line.put("incidentId", incident.id().value().toString());
        line.put(
                "mentions",
                incident.links().stream()
                        .filter(link -> link.state() != LinkState.PROPOSED)
                        .map(link -> mention(link, why))
                        .distinct()
                        .toList());
        if (why) {
            line.put("voices", voices(incident));
            line.put(
                    "proposed",
                    incident.links().stream()
                            .filter(link -> link.state() == LinkState.PROPOSED)
                            .map(link -> mention(link, true))
                            .toList());
        }
        print(line);
    }

    /** Who speaks independently, in which files, and where a file says that it passes on their words. */
    private List<Map<String, Object>> voices(LinkedIncident incident) {
        var of = incident.mentions().stream().map(this::report).toList();
        var voices = new ArrayList<Map<String, Object>>();
        Speaking.of(of).forEach((name, said) -> {
            var voice = new LinkedHashMap<String, Object>();
            voice.put("voice", name);
            voice.put(
                    "documents",
                    of.stream()
                            .filter(it ->
                                    said.stream().anyMatch(one -> one.document().equals(it.document())))
                            .map(it -> file(it).name())
                            .distinct()
                            .toList());
            voice.put(
                    "words",
                    said.stream()
                            .flatMap(it -> it.basis().stream())
                            .filter(it -> !it.own())
                            .map(it -> it.words().exact())
                            .distinct()
                            .toList());
            voices.add(voice);
        });
        return voices;
    }

    private Map<String, Object> mention(Link link, boolean why) {
        var report = report(link.mention());
        var file = file(report);
        var start = file.text().lastIndexOf(report.words(), report.mention().end());
        var end = start + report.words().length();
        var mention = span(file, start, end);
        if (why) {
            mention.put("weight", Math.round(link.weight() * 10) / 10.0);
            mention.put(
                    "reasons",
                    link.reasons().stream()
                            .map(it -> it.what().in(locale) + " " + Math.round(it.weight() * 10) / 10.0)
                            .toList());
        }
        return mention;
    }

    void conflict(Conflict it) {
        var line = new LinkedHashMap<String, Object>();
        line.put("conflict", it.id().value().toString());
        line.put("incidentId", it.incident().value().toString());
        line.put("attribute", it.attribute().code());
        line.put("kind", it.kind().code());
        line.put("severity", it.severity().code());
        line.put("claims", claims(it.claims()));
        line.put("why", it.why().in(locale));
        print(line);
    }

    void silence(IncidentId incident, Silence it) {
        var line = new LinkedHashMap<String, Object>();
        line.put("quiet", it.why().in(locale));
        line.put("incidentId", incident.value().toString());
        line.put("attribute", it.attribute().code());
        line.put("claims", claims(it.claims()));
        print(line);
    }

    private List<Map<String, Object>> claims(List<ClaimId> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(claims.get(id)).orElseThrow())
                .map(claim -> {
                    var quote = claim.cell();
                    var span = span(file(report(claim.mention())), quote.start(), quote.end());
                    span.put("value", value(claim.statement()));
                    return span;
                })
                .toList();
    }

    private static String value(Statement statement) {
        return switch (statement) {
            case Statement.Figure it -> number(it.count());
            case Statement.Perpetrator it -> it.actor();
            case Statement.Responsibility it -> it.actor();
            case Statement.When it -> it.from().equals(it.to()) ? it.from().toString() : it.from() + "/" + it.to();
            case Statement.Where it -> it.place();
            case Statement.Weapon it -> it.weapon();
            case Statement.Type it -> it.type().code();
        };
    }

    /** As ISO intervals are written: open ends are two points. */
    private static String number(Count count) {
        return switch (count) {
            case Count.Exactly it -> Integer.toString(it.number());
            case Count.About it -> "~" + it.number();
            case Count.Vague it -> it.words();
            default ->
                (count.low().isPresent() ? Integer.toString(count.low().getAsInt()) : "..")
                        + "/"
                        + (count.high().isPresent()
                                ? Integer.toString(count.high().getAsInt())
                                : "..");
        };
    }

    private static Map<String, Object> span(ComparedFile file, int start, int end) {
        var span = new LinkedHashMap<String, Object>();
        span.put("document", file.name());
        span.put("start", file.places().at(start));
        span.put("end", file.places().at(end));
        span.put("quote", file.text().substring(start, end));
        return span;
    }

    private Report report(MentionId mention) {
        return Optional.ofNullable(reports.get(mention)).orElseThrow();
    }

    private ComparedFile file(Report report) {
        return Optional.ofNullable(files.get(report.sha256())).orElseThrow();
    }

    private void print(Map<String, Object> line) {
        out.println(JsonMapper.shared().writeValueAsString(line));
    }
}
