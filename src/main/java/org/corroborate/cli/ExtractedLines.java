package org.corroborate.cli;

import java.io.PrintStream;
import org.corroborate.claims.Statement;
import org.corroborate.extraction.Found;

/** Writes claims as {@code extract} prints them: one JSON object a line, places in code points. */
final class ExtractedLines {

    private final Text text;
    private final PrintStream out;
    private final TextPlaces places;
    private final JsonLine json = new JsonLine();

    ExtractedLines(Text text, PrintStream out) {
        this.text = text;
        this.out = out;
        this.places = new TextPlaces(text.content());
    }

    void print(Found claim) {
        json.begin()
                .put("document", text.name())
                .put("sha256", text.sha256())
                .put("incident", text.sha256().substring(0, 12) + "-" + claim.mention())
                .put("attribute", claim.statement().attribute().code());
        statement(json, claim.statement());
        json.put("start", places.at(claim.start()))
                .put("end", places.at(claim.end()))
                .put("quote", text.content(), claim.start(), claim.end())
                .put("rule", claim.rule());
        out.append(json.end()).append('\n');
    }

    private static void statement(JsonLine json, Statement statement) {
        switch (statement) {
            case Statement.Figure it -> figure(json, it);
            case Statement.Perpetrator it ->
                json.put("actor", it.actor()).put("certainty", it.certainty().code());
            case Statement.Responsibility it -> json.put("actor", it.actor());
            case Statement.When it ->
                json.put("from", it.from().toString())
                        .put("to", it.to().toString())
                        .put("precision", it.precision().code());
            case Statement.Where it ->
                json.put("place", it.place()).put("cercle", it.cercle()).put("region", it.region());
            case Statement.Weapon it -> json.put("weapon", it.weapon());
            case Statement.Type it -> json.put("type", it.type().code());
        }
    }

    private static void figure(JsonLine json, Statement.Figure figure) {
        json.put("low", figure.count().low())
                .put("high", figure.count().high())
                .put("qualifier", figure.count().qualifier())
                .put("of", figure.of())
                .put("part", figure.part())
                .put("accordingTo", figure.accordingTo())
                .put("coded", figure.coded());
    }
}
