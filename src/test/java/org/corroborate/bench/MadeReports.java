package org.corroborate.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.incidents.Report;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/**
 * Generated reports of invented incidents: three mentions of each on average, in two hundred documents a thousand
 * mentions, over twenty years and five thousand villages; figures and days differ now and then. The same number gives the
 * same report, so none has to be kept.
 */
public final class MadeReports implements Iterable<Report> {

    private static final int VILLAGES = 5000;

    private static final int DAYS = 7300;

    private static final String[] GROUPS = {"JNIM", "IS Sahel", "Malian Armed Forces", "Dozo militia", "unidentified"};

    private static final String[] SCENES = {"a market", "a convoy", "a school", "a checkpoint", "a bus", "an army base"
    };

    private static final Origin MADE = new Origin.Extractor("made", "1", "made", List.of());

    private final int mentions;

    public MadeReports(int mentions) {
        this.mentions = mentions;
    }

    @Override
    public Iterator<Report> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < mentions;
            }

            @Override
            public Report next() {
                return report(next++);
            }
        };
    }

    /** A mention's report by its id. */
    public Report report(MentionId id) {
        return report((int) id.value().getLeastSignificantBits());
    }

    private Report report(int number) {
        var incident = new SplittableRandom(number % Math.max(1, mentions / 3)).nextLong();
        var of = new SplittableRandom(incident);
        var own = new SplittableRandom(number * 31L + 7);
        var village = village(of.nextInt(VILLAGES));
        var day = LocalDate.of(2005, 1, 1).plusDays(of.nextInt(DAYS) + (own.nextInt(20) == 0 ? 1 : 0));
        var dead = 1 + of.nextInt(40) + (own.nextInt(10) == 0 ? 1 : 0);
        var group = GROUPS[of.nextInt(GROUPS.length)];
        var scene = SCENES[of.nextInt(SCENES.length)];
        var words = "Armed men attacked " + scene + " in " + village + " on " + day + ", killing " + dead + " people.";
        return report(number, words, village, day, dead, group);
    }

    private static Report report(int number, String words, String village, LocalDate day, int dead, String group) {
        var mention = new MentionId(new UUID(1, number));
        var document = number / 5;
        var text = new TextId(new UUID(2, document));
        var start = number % 5 * 400;
        var claims = new ArrayList<Claim>();
        claims.add(claim(number, 0, text, start, words, village, new Statement.Where(village, "", "")));
        claims.add(claim(number, 1, text, start, words, day.toString(), new Statement.When(day, day, Precision.DAY)));
        var killed = new Figure(Attribute.FATALITIES, new Count.Exactly(dead), "people", false, false, "");
        claims.add(claim(number, 2, text, start, words, "killing " + dead + " people", killed));
        var certainty = group.equals("unidentified") ? Certainty.UNIDENTIFIED : Certainty.STATED;
        claims.add(claim(number, 3, text, start, words, "Armed men", new Statement.Perpetrator(group, certainty)));
        return new Report(
                new Mention(mention, text, start, start + words.length()),
                new DocumentId(new UUID(3, document)),
                "%064x".formatted(document),
                "publisher " + document % 50,
                Optional.empty(),
                words,
                claims);
    }

    private static Claim claim(int number, int of, TextId text, int at, String words, String quote, Statement says) {
        var start = at + words.indexOf(quote);
        return new Claim(
                new ClaimId(new UUID(10 + of, number)),
                new MentionId(new UUID(1, number)),
                says,
                new Quote(text, start, start + quote.length(), quote),
                MADE,
                Optional.empty(),
                Instant.EPOCH);
    }

    /** An invented name of four syllables, another for each number. */
    private static String village(int number) {
        var consonants = "BDFGKLMNRSTZ";
        var vowels = "aeiou";
        var name = new StringBuilder();
        for (int i = 0, rest = number * 7919 + 13; i < 4; i++) {
            name.append(consonants.charAt(rest % 12)).append(vowels.charAt(rest / 12 % 5));
            rest = rest / 60 + number % 60 * 3;
        }
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
