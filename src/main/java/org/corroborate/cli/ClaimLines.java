package org.corroborate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.extraction.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads claims as {@code extract} prints them, so that claims of another making can be compared too. */
final class ClaimLines {

    private ClaimLines() {}

    /** The claims by the names of their documents' files. */
    static Map<String, List<Found>> read(Path file, Map<String, ComparedFile> files) throws IOException {
        var json = JsonMapper.shared();
        var found = new LinkedHashMap<String, List<Found>>();
        var mentions = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            var node = json.readTree(line);
            var name = Path.of(node.path("document").asString()).getFileName().toString();
            var compared = files.get(name);
            if (compared != null) {
                var mention = mentions.computeIfAbsent(
                        name + ' ' + node.path("incident").asString(), _ -> mentions.size());
                found.computeIfAbsent(name, _ -> new ArrayList<>()).add(found(node, mention, compared.text()));
            }
        }
        return found;
    }

    private static Found found(JsonNode node, int mention, String text) {
        var start = text.offsetByCodePoints(0, node.path("start").asInt());
        var end = text.offsetByCodePoints(0, node.path("end").asInt());
        var rule = node.path("rule").asString("");
        return new Found(mention, statement(node), start, end, rule, List.of());
    }

    private static Statement statement(JsonNode node) {
        var attribute = Attribute.of(node.path("attribute").asString());
        if (attribute.counted()) {
            return new Statement.Figure(
                    attribute,
                    count(node),
                    node.path("of").asString(""),
                    node.path("part").asBoolean(false),
                    node.path("coded").asBoolean(false),
                    node.path("accordingTo").asString(""));
        }
        return switch (attribute) {
            case PERPETRATOR -> new Statement.Perpetrator(node.path("actor").asString(), certainty(node));
            case CLAIMED_BY -> new Statement.Responsibility(node.path("actor").asString());
            case DATE -> when(node);
            case PLACE ->
                new Statement.Where(
                        node.path("place").asString(""),
                        node.path("cercle").asString(""),
                        node.path("region").asString(""));
            case WEAPON -> new Statement.Weapon(node.path("weapon").asString(""));
            default ->
                new Statement.Type(
                        IncidentType.valueOf(node.path("type").asString().toUpperCase(Locale.ROOT)));
        };
    }

    private static Certainty certainty(JsonNode node) {
        return Certainty.valueOf(node.path("certainty").asString("stated").toUpperCase(Locale.ROOT));
    }

    private static Statement when(JsonNode node) {
        var from = LocalDate.parse(node.path("from").asString());
        var to = node.path("to").isString() ? LocalDate.parse(node.path("to").asString()) : from;
        return new Statement.When(
                from,
                to,
                Precision.valueOf(node.path("precision").asString("day").toUpperCase(Locale.ROOT)));
    }

    private static Count count(JsonNode node) {
        var low = node.path("low").asInt(0);
        var high = node.path("high").asInt(0);
        return switch (node.path("qualifier").asString("exact")) {
            case "at_least" -> new Count.AtLeast(low);
            case "more_than" -> new Count.MoreThan(low - 1);
            case "up_to" -> new Count.UpTo(high);
            case "about" -> new Count.About(low);
            case "range" -> new Count.Between(low, high);
            case "vague" -> new Count.Vague(node.path("quote").asString(""));
            default -> new Count.Exactly(low);
        };
    }
}
