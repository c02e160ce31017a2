package org.corroborate.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.IOUtils;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Place;
import org.corroborate.review.ClaimState;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.TextId;

/** Indexes made documents of some two hundred words with three claims each, and looks for words in them. */
public final class SearchBench {

    private static final List<String> ASKED = List.of(
            "bandiagara",
            "djamnati",
            "nine gendarmes",
            "\"killed nine\"",
            "jnim ansongo",
            "kill*",
            "soldiers -drone",
            "the killed in");

    private static final String[] WORDS =
            ("the of in and was were by to a on killed wounded soldiers civilians gendarmes attack"
                            + " village market road convoy armed men drone strike said army group claimed nine eight fourteen dozens"
                            + " people houses burned livestock stolen patrol ambush explosive device convoy fled night morning")
                    .split(" ");

    private SearchBench() {}

    /** {@code documents} made and indexed; prints how long that took and each question. */
    public static void run(int documents) throws IOException {
        var place = Files.createTempDirectory("search-bench");
        try (var index = WordIndex.open(place)) {
            var start = System.nanoTime();
            fill(index, documents);
            index.show();
            index.keep();
            System.out.printf(
                    Locale.ROOT,
                    "%,d documents, %,d claims in %.1f s; %d MB on disk%n",
                    documents,
                    documents * 3,
                    (System.nanoTime() - start) / 1e9,
                    megabytes(place));
            var wording = new Wording(Gazetteer.standard(), ActorRegister.standard());
            ASKED.forEach(it -> ask(index, it, wording.of(it)));
        } finally {
            IOUtils.rm(place);
        }
    }

    private static void ask(WordIndex index, String words, Query query) {
        var times = new ArrayList<Double>();
        var found = 0;
        for (var round = 0; round < 30; round++) {
            var start = System.nanoTime();
            found = index.ask(searcher -> {
                searcher.search(query, 20);
                return searcher.count(query);
            });
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "%-18s %,9d found, median %.1f ms, slowest %.1f ms%n",
                words,
                found,
                times.get(times.size() / 2),
                times.getLast());
    }

    private static void fill(WordIndex index, int documents) throws IOException {
        var chance = new Random(7);
        var places = Gazetteer.standard().all().stream().map(Place::name).toList();
        for (var number = 0; number < documents; number++) {
            var things = new ArrayList<Document>();
            var words = new StringBuilder();
            for (var at = 0; at < 200; at++) {
                words.append(
                                at % 25 == 3
                                        ? places.get(chance.nextInt(places.size()))
                                        : WORDS[chance.nextInt(WORDS.length)])
                        .append(at % 20 == 19 ? ". " : " ");
            }
            var document = document(number);
            var text = new DocumentText(TextId.create(), document.id(), words.toString(), "bench", "1", Instant.EPOCH);
            var claims = List.of(claim(text, 0, number), claim(text, 100, number), claim(text, 300, number));
            things.add(Things.document(document, Optional.of(text), Optional.of("Publisher " + number % 50), claims));
            claims.forEach(it ->
                    things.add(Things.claim(it, document.id().value(), Optional.empty(), ClaimState.PROPOSED, claims)));
            index.add(things);
        }
    }

    private static org.corroborate.sources.Document document(int number) {
        return new org.corroborate.sources.Document(
                DocumentId.create(),
                number,
                number + ".txt",
                "text/plain",
                1200,
                "0".repeat(64),
                "Report " + number,
                Optional.empty(),
                Optional.of(LocalDate.of(2015, 1, 1).plusDays(number % 3650)),
                Instant.EPOCH,
                AccountId.create());
    }

    private static Claim claim(DocumentText text, int start, int number) {
        Statement statement = start == 0
                ? new Statement.When(
                        LocalDate.of(2015, 1, 1).plusDays(number % 3650),
                        LocalDate.of(2015, 1, 1).plusDays(number % 3650),
                        Precision.DAY)
                : new Statement.Figure(Attribute.FATALITIES, new Count.Exactly(number % 40), "", false, false, "");
        return new Claim(
                ClaimId.create(),
                new MentionId(text.id().value()),
                statement,
                new Quote(text.id(), start, start + 40, text.content().substring(start, start + 40)),
                new Origin.Person(AccountId.create()),
                Optional.empty(),
                Instant.EPOCH);
    }

    private static long megabytes(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.mapToLong(it -> it.toFile().length()).sum() >> 20;
        }
    }
}
