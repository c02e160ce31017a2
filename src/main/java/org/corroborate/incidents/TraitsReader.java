package org.corroborate.incidents;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Traits.Toll;

/** Reads a report's traits from its claims and words. */
final class TraitsReader {

    /** A span longer than this is no date of an incident. */
    private static final int LONGEST = 400;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private TraitsReader() {}

    static Traits read(Report report) {
        var core = report.core();
        var when = when(report);
        var spots = spots(report);
        var actors = new HashSet<String>();
        var tolls = new ArrayList<Toll>();
        var types = EnumSet.noneOf(IncidentType.class);
        for (var claim : report.claims()) {
            switch (claim.statement()) {
                case Statement.Perpetrator it -> Actors.named(it.actor()).ifPresent(actors::add);
                case Statement.Responsibility it -> Actors.named(it.actor()).ifPresent(actors::add);
                case Statement.Type it -> types.add(it.type());
                case Figure it -> toll(it).ifPresent(tolls::add);
                case Where _, When _, Statement.Weapon _ -> {}
            }
        }
        var words = Vocabulary.read(report.words(), spots, actors);
        return new Traits(
                report.id(),
                report.sha256(),
                core.start(),
                core.end(),
                row(report.claims()),
                when.map(it -> (int) it.from().toEpochDay()).orElse(Traits.UNDATED),
                when.map(it -> (int) it.to().toEpochDay()).orElse(Traits.UNDATED),
                borrowed(report),
                yearless(report, when),
                when,
                where(report),
                List.copyOf(spots),
                Set.copyOf(actors),
                Actors.above(actors),
                tolls,
                types,
                words.names(),
                words.telling(),
                MarksReader.read(report),
                Shingles.of(report.words()));
    }

    private static Set<Spot> spots(Report report) {
        var divisions = Bracketed.divisions(report);
        var spots = new LinkedHashSet<Spot>();
        for (var claim : report.claims()) {
            if (claim.statement() instanceof Where where && !divisions.contains(claim)) {
                Spots.of(where).ifPresent(spots::add);
            }
        }
        return spots;
    }

    /** The narrowest date: the day in the words beats the month around it. */
    private static Optional<When> when(Report report) {
        return said(report, When.class)
                .filter(when -> length(when) <= LONGEST)
                .min(Comparator.comparing(TraitsReader::length).thenComparing(When::from));
    }

    private static boolean borrowed(Report report) {
        return report.claims().stream().noneMatch(it -> it.statement() instanceof When && report.dates(it));
    }

    private static boolean yearless(Report report, Optional<When> when) {
        return when.isPresent()
                && report.claims().stream()
                        .filter(it -> it.statement().equals(when.get()))
                        .noneMatch(it -> YEAR.matcher(it.quote().exact()).find());
    }

    private static long length(When when) {
        return ChronoUnit.DAYS.between(when.from(), when.to());
    }

    /** The first place that is no region. */
    private static Optional<Where> where(Report report) {
        return said(report, Where.class)
                .min(Comparator.comparing(
                        where -> Spots.of(where).map(Spot::wide).orElse(true)));
    }

    private static <T extends Statement> Stream<T> said(Report report, Class<T> kind) {
        return report.claims().stream()
                .map(Claim::statement)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Optional<Toll> toll(Figure figure) {
        if (figure.part()
                || figure.count().low().isEmpty() && figure.count().high().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Toll(
                figure.attribute(),
                figure.count().low().orElse(0),
                figure.count().high().orElse(Integer.MAX_VALUE)));
    }

    /** A coded field beside a sentence of its own is a table's row. */
    private static boolean row(List<Claim> claims) {
        var coded = false;
        var told = false;
        for (var claim : claims) {
            if (claim.statement() instanceof Figure it && it.attribute() == Attribute.FATALITIES) {
                coded |= it.coded();
            }
            told |= claim.quote().exact().indexOf(' ') > 0;
        }
        return coded && told;
    }
}
