package org.corroborate.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.cli.Bundle.Expected;
import org.corroborate.cli.Bundle.Mark;
import org.corroborate.conflicts.Comparison;
import org.corroborate.conflicts.Conflict;
import org.corroborate.incidents.Copies;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkState;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;
import org.corroborate.incidents.Report;

/** Counts what linking and comparing get right in bundles, and tells what they do not. */
final class BundleScore {

    private final List<String> wrong = new ArrayList<>();
    private int together;
    private int falselyTogether;
    private int falselyApart;
    private int found;
    private int wanted;
    private int flagged;
    private int quiet;
    private int stray;
    private int otherKind;

    void add(Bundle bundle) {
        var reports = new LinkedHashMap<MentionId, Report>();
        var texts = new LinkedHashMap<String, String>();
        bundle.documents().forEach(it -> texts.put(it.name(), it.content()));
        var voices = Copies.voices(texts);
        var names = new HashMap<String, String>();
        for (var text : bundle.documents()) {
            names.put(text.sha256(), text.name());
            ComparedFile.of(text)
                    .reports(voices.getOrDefault(text.name(), text.name()))
                    .forEach(it -> reports.put(it.id(), it));
        }
        var incidents = Linking.link(reports.values(), Judgements.NONE);
        links(bundle, incidents, reports, names);
        conflicts(bundle, conflicts(incidents, reports), reports, names);
    }

    private void links(
            Bundle bundle, List<LinkedIncident> incidents, Map<MentionId, Report> reports, Map<String, String> names) {
        var laid = new LinkedHashMap<String, Mark>();
        bundle.marks().values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(it -> laid.putIfAbsent(it.document() + it.line() + it.incident(), it));
        var marks = List.copyOf(laid.values());
        for (var i = 0; i < marks.size(); i++) {
            for (var j = i + 1; j < marks.size(); j++) {
                var one = incident(marks.get(i), bundle, incidents, reports, names);
                var other = incident(marks.get(j), bundle, incidents, reports, names);
                link(bundle, marks.get(i), marks.get(j), one >= 0 && one == other);
            }
        }
    }

    private void link(Bundle bundle, Mark one, Mark other, boolean linked) {
        if (one.incident() == other.incident()) {
            together += linked ? 1 : 0;
            falselyApart += linked ? 0 : 1;
            if (!linked) {
                wrong(bundle, "not linked: " + one.name() + " " + other.name());
            }
        } else if (linked) {
            falselyTogether++;
            wrong(bundle, "linked: " + one.name() + " " + other.name());
        }
    }

    private static int incident(
            Mark mark,
            Bundle bundle,
            List<LinkedIncident> incidents,
            Map<MentionId, Report> reports,
            Map<String, String> names) {
        var best = -1;
        var most = 0;
        for (var i = 0; i < incidents.size(); i++) {
            for (var link : incidents.get(i).links()) {
                var report = Optional.ofNullable(reports.get(link.mention())).orElseThrow();
                if (link.state() != LinkState.PROPOSED && mark.document().equals(names.get(report.sha256()))) {
                    var text = bundle.documents().stream()
                            .filter(it -> it.name().equals(mark.document()))
                            .findFirst()
                            .orElseThrow()
                            .content();
                    var start =
                            text.lastIndexOf(report.words(), report.mention().end());
                    var common = Math.min(mark.end(), start + report.words().length()) - Math.max(mark.start(), start);
                    if (common > most) {
                        most = common;
                        best = i;
                    }
                }
            }
        }
        return best;
    }

    private static List<Conflict> conflicts(List<LinkedIncident> incidents, Map<MentionId, Report> reports) {
        var conflicts = new LinkedHashSet<Conflict>();
        for (var incident : incidents) {
            var of = incident.mentions().stream()
                    .flatMap(it -> Optional.ofNullable(reports.get(it)).stream())
                    .toList();
            conflicts.addAll(Comparison.compare(incident.id(), of).conflicts());
            for (var total : of.stream().filter(Comparison::total).toList()) {
                var document = reports.values().stream()
                        .filter(it -> it.sha256().equals(total.sha256()))
                        .toList();
                conflicts.addAll(
                        Comparison.totals(incident.id(), total, document).conflicts());
            }
        }
        return List.copyOf(conflicts);
    }

    private void conflicts(
            Bundle bundle, List<Conflict> reported, Map<MentionId, Report> reports, Map<String, String> names) {
        var claims = new HashMap<ClaimId, Claim>();
        reports.values().forEach(it -> it.claims().forEach(claim -> claims.put(claim.id(), claim)));
        var hits = new HashMap<Expected, List<Conflict>>();
        for (var expected : bundle.expected()) {
            hits.put(
                    expected,
                    reported.stream()
                            .filter(it -> hits(it, expected, claims, reports, names))
                            .toList());
        }
        var right = new LinkedHashSet<Conflict>();
        bundle.expected().stream()
                .filter(Expected::conflict)
                .forEach(it -> right.addAll(hits.getOrDefault(it, List.of())));
        for (var expected : bundle.expected()) {
            var found = hits.getOrDefault(expected, List.of());
            if (expected.conflict()) {
                conflict(bundle, expected, found);
            } else {
                quiet(
                        bundle,
                        expected,
                        found.stream().filter(it -> !right.contains(it)).toList());
            }
        }
        reported.stream()
                .filter(it -> hits.values().stream().noneMatch(of -> of.contains(it)))
                .forEach(it -> stray(bundle, it, claims));
    }

    private void conflict(Bundle bundle, Expected expected, List<Conflict> hits) {
        wanted++;
        found += hits.isEmpty() ? 0 : 1;
        if (hits.isEmpty()) {
            wrong(bundle, "missed: " + told(expected));
        } else if (hits.stream().noneMatch(it -> it.kind().code().equals(expected.kind()))) {
            otherKind++;
            wrong(bundle, "kind " + hits.getFirst().kind().code() + ": " + told(expected));
        }
    }

    private void quiet(Bundle bundle, Expected expected, List<Conflict> hits) {
        quiet++;
        flagged += hits.isEmpty() ? 0 : 1;
        if (!hits.isEmpty()) {
            wrong(bundle, "flagged: " + told(expected) + " " + hits.getFirst().why());
        }
    }

    private void stray(Bundle bundle, Conflict it, Map<ClaimId, Claim> claims) {
        stray++;
        var words = it.claims().stream()
                .map(id -> Optional.ofNullable(claims.get(id)).orElseThrow())
                .map(claim -> claim.cell().exact())
                .toList();
        wrong(bundle, "stray: " + it.attribute().code() + " " + it.kind().code() + " " + it.why() + " " + words);
    }

    private static boolean hits(
            Conflict conflict,
            Expected expected,
            Map<ClaimId, Claim> claims,
            Map<MentionId, Report> reports,
            Map<String, String> names) {
        var sums =
                conflict.kind().code().equals("sum_vs_parts") && expected.kind().equals("sum_vs_parts");
        if (!sums && !conflict.attribute().code().equals(expected.attribute())) {
            return false;
        }
        var hit = new TreeSet<String>();
        for (var id : conflict.claims()) {
            var claim = Optional.ofNullable(claims.get(id)).orElseThrow();
            var report = Optional.ofNullable(reports.get(claim.mention())).orElseThrow();
            var document = Optional.ofNullable(names.get(report.sha256())).orElseThrow();
            var quote = claim.cell();
            expected.marks().stream()
                    .filter(it -> it.overlaps(document, quote.start(), quote.end()))
                    .forEach(it -> hit.add(it.name()));
        }
        return hit.size() > 1;
    }

    private static String told(Expected it) {
        return it.attribute() + " " + it.kind() + " "
                + it.marks().stream().map(Mark::name).toList();
    }

    private void wrong(Bundle bundle, String what) {
        wrong.add(bundle.title() + ": " + what);
    }

    double precisionOfLinks() {
        return share(together, together + falselyTogether);
    }

    double recallOfLinks() {
        return share(together, together + falselyApart);
    }

    double found() {
        return share(found, wanted);
    }

    double flagged() {
        return share(flagged, quiet);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** The figures, and below them what is wrong. */
    @Override
    public String toString() {
        return "links %.3f/%.3f of %d, conflicts %d of %d (%d of another kind), flagged %d of %d, stray %d%n  %s"
                .formatted(
                        precisionOfLinks(),
                        recallOfLinks(),
                        together + falselyApart,
                        found,
                        wanted,
                        otherKind,
                        flagged,
                        quiet,
                        stray,
                        String.join("\n  ", wrong));
    }
}
