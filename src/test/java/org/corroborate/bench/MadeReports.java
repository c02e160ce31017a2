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
 * Generated reports of invented incidents, five in a document, skewed as news is: few incidents are told of by hundreds,
 * most by one or two; few towns and groups have much of the violence; most incidents kill few. Reports differ in figure,
 * hedge, day and what they leave out. The same number gives the same report, so none has to be kept.
 */
public final class MadeReports implements Iterable<Report> {

    private static final Origin MADE = new Origin.Extractor("made", "1", "made", List.of());

    private final int mentions;

    private final MadeIncidents incidents;

    public MadeReports(int mentions) {
        this.mentions = mentions;
        incidents = new MadeIncidents(mentions);
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
        var own = new SplittableRandom(number * 31L + 7);
        var incident = incidents.toldBy(number);
        var day = incident.day().plusDays(own.nextInt(20) == 0 ? 1 : 0);
        var dead = differently(incident.dead(), own);
        var when = own.nextInt(12) == 0 ? "" : day.toString();
        var where = own.nextInt(15) == 0 ? "" : incident.place();
        var words = "%s %s %s in %s on %s, killing %s people%s."
                .formatted(
                        incident.group().isEmpty() ? "Armed men" : incident.group() + " fighters",
                        own.nextBoolean() ? "attacked" : "raided",
                        incident.scene(),
                        where.isEmpty() ? "the area" : where,
                        when.isEmpty() ? "market day" : when,
                        words(dead),
                        incident.hurt() > 0 ? " and wounding " + incident.hurt() : "");
        return new Made(number, words + ' ' + MadeIncidents.witnesses(own)).report(incident, where, when, dead);
    }

    private static Count differently(int dead, SplittableRandom own) {
        return switch (own.nextInt(12)) {
            case 0 -> new Count.AtLeast(Math.max(1, dead - 1));
            case 1 -> new Count.Exactly(dead + 1 + own.nextInt(1 + dead / 4));
            case 2 -> new Count.About(dead);
            default -> new Count.Exactly(dead);
        };
    }

    private static String words(Count dead) {
        return switch (dead) {
            case Count.AtLeast it -> "at least " + it.number();
            case Count.About it -> "about " + it.number();
            case Count.Exactly it -> Integer.toString(it.number());
            default -> "some";
        };
    }

    /** One report in the making. */
    private record Made(int number, String words) {

        Report report(MadeIncidents.MadeIncident incident, String where, String when, Count dead) {
            var claims = new ArrayList<Claim>();
            if (!where.isEmpty()) {
                claims.add(claim(0, where, new Statement.Where(where, "", incident.region())));
            }
            if (!when.isEmpty()) {
                var day = LocalDate.parse(when);
                claims.add(claim(1, when, new Statement.When(day, day, Precision.DAY)));
            }
            claims.add(claim(2, "killing", figure(Attribute.FATALITIES, dead)));
            if (incident.hurt() > 0) {
                var hurt = new Count.Exactly(incident.hurt());
                claims.add(claim(3, "wounding " + incident.hurt(), figure(Attribute.INJURIES, hurt)));
            }
            var named = !incident.group().isEmpty();
            var actor = named ? incident.group() : "unidentified";
            var certainty = named ? Certainty.STATED : Certainty.UNIDENTIFIED;
            claims.add(claim(4, words.substring(0, 10), new Statement.Perpetrator(actor, certainty)));
            return new Report(
                    new Mention(mention(), text(), start(), start() + words.length()),
                    new DocumentId(new UUID(3, document())),
                    "%064x".formatted(document() * 0x9E3779B97F4A7C15L),
                    "publisher " + document() % 50,
                    Optional.empty(),
                    words,
                    claims);
        }

        private static Figure figure(Attribute attribute, Count count) {
            return new Figure(attribute, count, "people", false, false, "");
        }

        private int document() {
            return number / 5;
        }

        private int start() {
            return number % 5 * 2000;
        }

        private MentionId mention() {
            return new MentionId(new UUID(1, number));
        }

        private TextId text() {
            return new TextId(new UUID(2, document()));
        }

        private Claim claim(int of, String quote, Statement says) {
            var start = start() + words.indexOf(quote);
            return new Claim(
                    new ClaimId(new UUID(10 + of, number)),
                    mention(),
                    says,
                    new Quote(text(), start, start + quote.length(), quote),
                    MADE,
                    Optional.empty(),
                    Instant.EPOCH);
        }
    }
}
