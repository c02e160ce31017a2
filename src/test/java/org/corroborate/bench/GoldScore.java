package org.corroborate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.corroborate.claims.Statement;
import org.corroborate.extraction.Extractor;
import org.corroborate.extraction.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the figures found in the example documents with gold annotations, as the gold's own script does. */
final class GoldScore {

    private int hits;
    private int missed;
    private int wrong;

    private GoldScore() {}

    static void print(Path gold) throws IOException {
        var file = gold.resolve("dev-claims.jsonl");
        if (!Files.exists(file)) {
            System.out.println("No gold annotations at " + gold + "; name their directory to score the figures.");
            return;
        }
        var json = JsonMapper.shared();
        var entries = new TreeMap<String, List<JsonNode>>();
        for (var line : Files.readAllLines(file)) {
            var entry = json.readTree(line);
            entries.computeIfAbsent(entry.path("doc").asString(), _ -> new ArrayList<>())
                    .add(entry);
        }
        var score = new GoldScore();
        try (var files = Files.list(Path.of("seeds"))) {
            for (var seed :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                score.document(
                        Files.readString(seed),
                        entries.getOrDefault(seed.getFileName().toString().substring(0, 3), List.of()));
            }
        }
        double precision = (double) score.hits / Math.max(1, score.hits + score.wrong);
        double recall = (double) score.hits / Math.max(1, score.hits + score.missed);
        System.out.printf(
                "figures: precision %.3f  recall %.3f  F1 %.3f%n",
                precision, recall, 2 * precision * recall / (precision + recall));
    }

    private record Span(int from, int to) {
        boolean meets(int start, int end) {
            return from < end && start < to;
        }
    }

    private void document(String text, List<JsonNode> entries) {
        var found = new ArrayList<>(new Extractor()
                .find(text, Optional.empty()).stream()
                        .filter(it -> it.statement() instanceof Statement.Figure)
                        .toList());
        var scored = new ArrayList<Span>();
        var gold = new ArrayList<JsonNode>();
        var places = new ArrayList<Span>();
        for (var entry : entries) {
            int start = text.indexOf(entry.path("start").asString());
            int end = start + entry.path("start").asString().length();
            for (var count : entry.path("counts")) {
                var place = place(text, count.path("quote").asString(), start);
                gold.add(count);
                places.add(place);
                end = Math.max(end, place.to());
            }
            scored.add(new Span(start, end));
        }
        found.removeIf(it -> scored.stream().noneMatch(span -> span.meets(it.start(), it.end())));
        for (int i = 0; i < gold.size(); i++) {
            var place = places.get(i);
            var count = gold.get(i);
            var hit = found.stream()
                    .filter(it -> place.meets(it.start(), it.end()) && same(it, count))
                    .findFirst();
            hit.ifPresent(found::remove);
            hits += hit.isPresent() ? 1 : 0;
            missed += hit.isPresent() ? 0 : 1;
        }
        wrong += found.size();
    }

    private static Span place(String text, String quote, int start) {
        int at = text.indexOf(quote, Math.max(0, start));
        at = at < 0 ? text.indexOf(quote, Math.max(0, start - 1500)) : at;
        return new Span(at, at + quote.length());
    }

    private static boolean same(Found found, JsonNode gold) {
        var figure = (Statement.Figure) found.statement();
        return figure.attribute().code().equals(gold.path("attribute").asString())
                && (!gold.path("qualifier").asString().equals("vague")
                        || figure.count().qualifier().equals("vague"))
                && number(figure.count().low()).equals(number(gold.path("low")))
                && number(figure.count().high()).equals(number(gold.path("high")));
    }

    private static String number(java.util.OptionalInt number) {
        return number.isPresent() ? "" + number.getAsInt() : "";
    }

    private static String number(JsonNode number) {
        return number.isNumber() ? "" + number.asInt() : "";
    }
}
