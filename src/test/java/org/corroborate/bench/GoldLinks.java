package org.corroborate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corroborate.conflicts.Conflict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores the links and conflicts found in the example documents against gold ones, as the gold's own script does. */
final class GoldLinks {

    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private static final Pattern NO_INCIDENT = Pattern.compile("coup|trial|Ivorian|airspace");

    private final ComparedSeeds compared = new ComparedSeeds(ComparedSeeds.seeds());

    /** The incident that a gold mention's words lie in, by number; below 0 where they lie in none. */
    private record Laid(int group, int incident) {}

    private record Span(String document, int from, int to) {
        int shares(int start, int end) {
            return Math.min(to, end) - Math.max(from, start);
        }
    }

    static void print(Path gold) throws IOException {
        if (!Files.exists(gold.resolve("dev-links.jsonl"))) {
            System.out.println("No gold links at " + gold + "; name their directory to score links and conflicts.");
            return;
        }
        var score = new GoldLinks();
        score.links(read(gold.resolve("dev-links.jsonl")));
        score.conflicts(read(gold.resolve("dev-conflicts.jsonl")));
    }

    private static List<JsonNode> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(it -> !it.isBlank())
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private void links(List<JsonNode> groups) {
        var laid = new ArrayList<Laid>();
        for (var group = 0; group < groups.size(); group++) {
            var note = groups.get(group).path("note").asString("");
            var sure = !groups.get(group).path("confidence").asString("").equals("unsure");
            if (sure && !note.startsWith("[non-violent]") && !note.startsWith("[background]")) {
                for (var mention : groups.get(group).path("mentions")) {
                    laid.add(new Laid(group, incident(span(mention))));
                }
            }
        }
        var right = 0;
        var wrong = 0;
        var missed = 0;
        for (var i = 0; i < laid.size(); i++) {
            for (var j = i + 1; j < laid.size(); j++) {
                var same = laid.get(i).incident() >= 0
                        && laid.get(i).incident() == laid.get(j).incident();
                var gold = laid.get(i).group() == laid.get(j).group();
                right += gold && same ? 1 : 0;
                missed += gold && !same ? 1 : 0;
                wrong += same && !gold ? 1 : 0;
            }
        }
        System.out.printf(
                "links: pairs %d, precision %.3f, recall %.3f%n",
                right + missed, right / Math.max(1.0, right + wrong), right / Math.max(1.0, right + missed));
    }

    private Span span(JsonNode gold) {
        var document = gold.path("doc").asString();
        var quote = gold.path("quote").asString();
        var at = compared.text(document).indexOf(quote);
        return new Span(document, at, at + quote.length());
    }

    private int incident(Span span) {
        var best = -1;
        var most = 0;
        for (var i = 0; i < compared.incidents().size(); i++) {
            for (var report : compared.reportsOf(compared.incidents().get(i))) {
                var text = compared.text(compared.document(report));
                var start = text.lastIndexOf(report.words(), report.mention().end());
                var shared = span.shares(start, start + report.words().length());
                if (compared.document(report).equals(span.document()) && shared > most) {
                    best = i;
                    most = shared;
                }
            }
        }
        return best;
    }

    private void conflicts(List<JsonNode> groups) {
        var found = 0;
        var wanted = 0;
        var flagged = 0;
        var quiet = 0;
        for (var group : groups) {
            var event = group.path("event").asString();
            var counts = DATED.matcher(event).matches()
                    && !NO_INCIDENT.matcher(event).find()
                    && !group.path("attribute").asString().equals("other");
            var conflict = group.path("verdict").asString().equals("conflict");
            var hit = counts && compared.conflicts().stream().anyMatch(it -> meets(group, it));
            wanted += counts && conflict ? 1 : 0;
            quiet += counts && !conflict ? 1 : 0;
            found += hit && conflict ? 1 : 0;
            flagged += hit && !conflict ? 1 : 0;
        }
        System.out.printf(
                "conflicts: found %d of %d, compatible flagged %d of %d, reported in all %d%n",
                found, wanted, flagged, quiet, compared.conflicts().size());
    }

    private boolean meets(JsonNode group, Conflict conflict) {
        var sum = conflict.kind().code().equals("sum_vs_parts")
                && (group.path("kind").asString().equals("sum_vs_parts")
                        || group.path("attribute").asString().equals("sum"));
        var like = sum
                || conflict.attribute().code().equals(group.path("attribute").asString());
        var met = 0;
        for (var statement : group.path("statements")) {
            met += like && told(span(statement), conflict) ? 1 : 0;
        }
        return met > 1;
    }

    private boolean told(Span span, Conflict conflict) {
        return conflict.claims().stream()
                .map(compared::claim)
                .anyMatch(it -> compared.document(it).equals(span.document())
                        && span.shares(it.cell().start(), it.cell().end()) > 0);
    }
}
