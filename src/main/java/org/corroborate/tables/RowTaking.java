package org.corroborate.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.ProposedClaim;
import org.corroborate.claims.ProposedMention;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.DocumentText;
import org.corroborate.tables.RowClaims.Coded;
import org.corroborate.tables.RowClaims.Told;
import org.corroborate.tables.TablesRepository.Telling;
import org.corroborate.tables.TablesRepository.ToldRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes mentions and claims of a table's rows; a row told before under its id is put right, never changed. */
@Component
class RowTaking {

    static final String NAME = "table";
    static final String VERSION = "1";

    private static final int MOST_ROWS = 50_000;

    private final Claims claims;
    private final TablesRepository tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RowTaking(Claims claims, TablesRepository tables, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    void take(DocumentText text, Grid grid, Mapping mapping) {
        if (grid.rows().limit(MOST_ROWS + 1).count() > MOST_ROWS) {
            throw new Refusal("tables.too-many-rows", String.valueOf(MOST_ROWS));
        }
        var all = RowReading.of(grid, mapping).toList();
        var before = tables.told(mapping.dataset());
        var refused = new ArrayList<RowClaims.Refused>();
        var news = new LinkedHashMap<Integer, Told>();
        var unchanged = 0;
        for (var row : all) {
            switch (row) {
                case RowClaims.Refused it -> refused.add(it);
                case Told it
                when said(it).equals(earlier(before, it).map(ToldRow::said).orElse("")) -> unchanged++;
                case Told it -> news.put(it.row(), it);
            }
        }
        var changed = (int) news.values().stream()
                .filter(it -> earlier(before, it).isPresent())
                .count();
        propose(text, grid, mapping, news, before);
        var report = new TableReport(mapping.dataset(), news.size() - changed, changed, unchanged, refused);
        tables.keep(report, text.document(), clock.instant());
        events.publishEvent(new RowsTaken(text.document(), text.id(), report, clock.instant()));
    }

    private void propose(
            DocumentText text, Grid grid, Mapping mapping, Map<Integer, Told> news, Map<String, ToldRow> before) {
        var replaced = replaced(news, before);
        var mentions = new ArrayList<ProposedMention>();
        var starts = new HashMap<Integer, Told>();
        grid.rows().forEach(row -> {
            Optional.ofNullable(news.get(row.number())).ifPresent(it -> {
                var old = earlier(before, it)
                        .map(earlier -> replaced.getOrDefault(earlier.mention(), Map.of()))
                        .orElse(Map.of());
                mentions.add(new ProposedMention(
                        row.start(),
                        row.end(),
                        it.claims().stream()
                                .map(coded -> claim(coded, mapping, old))
                                .toList()));
                starts.put(row.start(), it);
            });
        });
        claims.propose(text.id(), mentions);
        var told = claims.mentionsIn(text.id()).stream()
                .flatMap(mention -> Optional.ofNullable(starts.get(mention.start()))
                        .map(it -> new Telling(
                                it.id(),
                                mention.id(),
                                said(it),
                                earlier(before, it).map(ToldRow::mention)))
                        .stream())
                .toList();
        tables.add(mapping.dataset(), text.document(), told);
    }

    /** What each earlier telling claimed, by attribute: only the table's own claims, not those that people made. */
    private Map<UUID, Map<Attribute, ClaimId>> replaced(Map<Integer, Told> news, Map<String, ToldRow> before) {
        var mentions = news.values().stream()
                .flatMap(it -> earlier(before, it).stream())
                .map(it -> new MentionId(it.mention()))
                .toList();
        return claims.ofAll(mentions).stream()
                .filter(it ->
                        it.origin() instanceof Origin.Extractor by && by.name().equals(NAME))
                .collect(Collectors.groupingBy(
                        it -> it.mention().value(),
                        Collectors.toMap(Claim::attribute, Claim::id, (first, _) -> first)));
    }

    private static ProposedClaim claim(Coded coded, Mapping mapping, Map<Attribute, ClaimId> old) {
        var why = new Gloss(coded.start(), coded.end(), Sentence.of("tables.coded-in-column", coded.column()));
        var origin = new Origin.Extractor(NAME, VERSION, mapping.dataset() + ": " + coded.column(), List.of(why));
        return new ProposedClaim(
                coded.statement(),
                coded.start(),
                coded.end(),
                origin,
                Optional.ofNullable(old.get(coded.statement().attribute())));
    }

    private static Optional<ToldRow> earlier(Map<String, ToldRow> before, Told row) {
        return Optional.ofNullable(before.get(row.id()));
    }

    /** A seal of all that a row says: rows that say the same have the same. */
    private static String said(Told row) {
        var words = row.claims().stream().map(it -> it.statement().toString()).collect(Collectors.joining("\n"));
        return seal(words);
    }

    static String seal(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
