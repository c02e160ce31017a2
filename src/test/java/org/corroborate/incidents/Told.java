package org.corroborate.incidents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/** A report for tests, told claim by claim; each claim stands on words of the passage. */
public final class Told {

    private final String document;

    private final int at;

    private final String words;

    private String voice;

    private Optional<LocalDate> published = Optional.empty();

    private final List<Claim> claims = new ArrayList<>();

    private Told(String document, int at, String words) {
        this.document = document;
        this.at = at;
        this.words = words;
        this.voice = document;
    }

    /** A passage of a document, somewhere in it. */
    public static Told in(String document, int at, String words) {
        return new Told(document, at, words);
    }

    public Told voice(String name) {
        voice = name;
        return this;
    }

    public Told published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Told on(String day) {
        return between(day, day, Precision.DAY);
    }

    public Told between(String from, String to, Precision precision) {
        return says(new Statement.When(LocalDate.parse(from), LocalDate.parse(to), precision), words);
    }

    public Told at(String place) {
        return at(place, "", "");
    }

    public Told at(String place, String cercle, String region) {
        return says(new Statement.Where(place, cercle, region), words.contains(place) ? place : words);
    }

    public Told by(String actor) {
        return says(new Statement.Perpetrator(actor, Certainty.STATED), words);
    }

    public Told suspecting(String actor) {
        return says(new Statement.Perpetrator(actor, Certainty.SUSPECTED), words);
    }

    /** In these words. */
    public Told by(String actor, String quote) {
        return says(new Statement.Perpetrator(actor, Certainty.STATED), quote);
    }

    /** In these words. */
    public Told suspecting(String actor, String quote) {
        return says(new Statement.Perpetrator(actor, Certainty.SUSPECTED), quote);
    }

    public Told byUnidentified() {
        return says(new Statement.Perpetrator("unidentified", Certainty.UNIDENTIFIED), words);
    }

    public Told claimedBy(String actor) {
        return says(new Statement.Responsibility(actor), words);
    }

    public Told type(IncidentType type) {
        return says(new Statement.Type(type), words);
    }

    public Told killed(int number, String of, String quote) {
        return figure(Attribute.FATALITIES, new Count.Exactly(number), of, quote);
    }

    public Told figure(Attribute attribute, Count count, String of, String quote) {
        return says(new Statement.Figure(attribute, count, of, false, false, ""), quote);
    }

    public Told part(Attribute attribute, Count count, String of, String quote) {
        return says(new Statement.Figure(attribute, count, of, true, false, ""), quote);
    }

    public Told coded(Attribute attribute, int number) {
        return says(new Statement.Figure(attribute, new Count.Exactly(number), "", false, true, ""), words);
    }

    public Told according(String informant, Attribute attribute, Count count, String of, String quote) {
        return says(new Statement.Figure(attribute, count, of, false, false, informant), quote);
    }

    private Told says(Statement statement, String quote) {
        var start = at + Math.max(0, words.indexOf(quote));
        var id = new ClaimId(uuid("claim " + claims.size() + at));
        var text = new TextId(uuid("text"));
        claims.add(new Claim(
                id,
                new MentionId(uuid("mention " + at)),
                statement,
                new Quote(text, start, start + quote.length(), quote),
                new Origin.Extractor("test", "1", "told", List.of()),
                Optional.empty(),
                Instant.EPOCH));
        return this;
    }

    public Report report() {
        var mention =
                new Mention(new MentionId(uuid("mention " + at)), new TextId(uuid("text")), at, at + words.length());
        var hash = HexFormat.of().formatHex(document.getBytes(StandardCharsets.UTF_8));
        return new Report(mention, new DocumentId(uuid("document")), hash, voice, published, words, claims);
    }

    private UUID uuid(String what) {
        return UUID.nameUUIDFromBytes((document + ' ' + what).getBytes(StandardCharsets.UTF_8));
    }
}
