package org.corroborate.conflicts;

import static java.util.stream.Collectors.toSet;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Spelling;

/**
 * Holds a figure that one sentence gives for several places together ("26 were killed at the restaurant in March and at
 * the hotel in November") against what the document tells of each.
 */
final class ToldTotals {

    private static final int DAYS_OF_AN_INCIDENT = 3;

    /** Another place after the first: "and at the Hotel Indigo", "et de Bilakoka". */
    private static final Pattern AND_AT = Pattern.compile(
            "\\b(?:and|et)\\s+(?:at|in|near|on|of|around|à|au|aux|dans|de|d['’])\\s*(?:the |la |le |l['’]|les )?(?:\\p{Ll}+ ){0,2}\\p{Lu}");

    private static final Pattern AT =
            Pattern.compile("(?:\\b(?:at|in|near|and|of|à|au|de|et)|,)\\s+(?:the |la |le |les )?(\\p{Lu}[\\p{L}-]+)");

    private static final Set<String> MONTHS = Stream.of(Locale.ENGLISH, Locale.FRENCH)
            .flatMap(locale -> Stream.of(Month.values()).map(it -> it.getDisplayName(TextStyle.FULL, locale)))
            .map(Spelling::folded)
            .collect(toSet());

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private final Attribute attribute;

    private final Said total;

    private final String sentence;

    private final List<Report> document;

    private ToldTotals(Attribute attribute, Said total, String sentence, List<Report> document) {
        this.attribute = attribute;
        this.total = total;
        this.sentence = sentence;
        this.document = document;
    }

    /** Whether a report's one figure stands in a sentence that names several of its places, or goes on to another: "and at the". */
    static boolean total(Report report, Attribute attribute) {
        return figure(report, attribute).filter(it -> several(report, it)).isPresent();
    }

    private static boolean several(Report report, Said said) {
        var sentence = sentence(report, said);
        var named = named(List.of(report), folded(sentence)).size();
        return named > 1 || named == 1 && AND_AT.matcher(sentence).find();
    }

    /** The sentence, folded, in which a report counts those of several places. */
    static Optional<String> several(Report report, Attribute attribute) {
        return AND_AT.matcher(report.words()).find()
                ? figure(report, attribute).filter(it -> several(report, it)).map(it -> folded(sentence(report, it)))
                : Optional.empty();
    }

    /** Whether another report tells of fewer than two of a sentence's places. */
    static boolean fewer(Report other, String sentence) {
        return named(List.of(other), sentence).size() < 2;
    }

    static void compare(Attribute attribute, Report report, List<Report> document, Ledger ledger) {
        figure(report, attribute).ifPresent(total -> {
            var sentence = sentence(report, total);
            var others =
                    document.stream().filter(it -> !it.id().equals(report.id())).toList();
            var places = named(document, folded(sentence)).stream()
                    .filter(it -> !holds(it, others, named(others, folded(sentence))))
                    .toList();
            if (places.size() > 1 && complete(sentence, total, places)) {
                new ToldTotals(attribute, total, folded(sentence), document).compare(places, ledger);
            }
        });
    }

    /** Whether it is the town of a house that other reports name with it. */
    private static boolean holds(Where town, List<Report> others, Collection<Where> places) {
        return KnownPlaces.registered(town)
                && places.stream().filter(it -> !KnownPlaces.registered(it)).anyMatch(it -> others.stream()
                        .anyMatch(report -> at(report, it) && at(report, town)));
    }

    private static Optional<Said> figure(Report report, Attribute attribute) {
        var said = Figures.said(report, attribute);
        return said.size() == 1
                        && said.getFirst().alone()
                        && !said.getFirst().coded()
                        && !said.getFirst().summed()
                ? Optional.of(said.getFirst()).filter(it -> !it.vague())
                : Optional.empty();
    }

    private static String sentence(Report report, Said said) {
        return Wording.of(report).sentence(said.claims().getFirst());
    }

    private static String folded(String words) {
        return " " + Spelling.folded(words) + " ";
    }

    /** The places of a sentence that reports tell of, each once: venues, where it names two, else settlements. */
    private static Collection<Where> named(List<Report> reports, String sentence) {
        var named = new LinkedHashMap<String, Where>();
        for (var report : reports) {
            for (var claim : report.claims()) {
                if (claim.statement() instanceof Where where && KnownPlaces.town(where)) {
                    var name = KnownPlaces.bare(where);
                    if (!name.isBlank() && sentence.contains(' ' + name + ' ')) {
                        named.putIfAbsent(name, where);
                    }
                }
            }
        }
        var venues = named.values().stream()
                .filter(it -> !KnownPlaces.registered(it))
                .toList();
        return venues.size() > 1 ? venues : named.values();
    }

    /** Whether the sentence, from its figure on, names no other place that may hold some of those it counts. */
    private static boolean complete(String sentence, Said total, Collection<Where> places) {
        var quote = total.claims().getFirst().quote().exact();
        var rest = sentence.substring(Math.max(0, sentence.indexOf(quote)));
        var names = places.stream().map(KnownPlaces::bare).toList();
        return AT.matcher(rest)
                .results()
                .map(it -> Spelling.folded(it.group(1)))
                .allMatch(it -> names.stream().anyMatch(name -> name.startsWith(it) || it.startsWith(name))
                        || KnownPlaces.wide(it)
                        || KnownPlaces.houseWord(it)
                        || MONTHS.contains(it));
    }

    private void compare(Collection<Where> places, Ledger ledger) {
        var sum = new Interval(0, 0);
        var parts = new ArrayList<Said>();
        var reports = new HashSet<MentionId>();
        for (var place : places) {
            var told = told(place);
            var again =
                    told.stream().anyMatch(it -> reports.contains(it.report().id()));
            if (told.isEmpty() || again || !oneDay(told)) {
                return;
            }
            told.forEach(it -> reports.add(it.report().id()));
            sum = sum.plus(range(told));
            parts.addAll(told);
        }
        ledger.pair();
        if (!sum.meets(total.interval())) {
            write(parts, sum, ledger);
        }
    }

    /** What other passages say of one of the places, on a day that the sentence, or its report, gives. */
    private List<Said> told(Where place) {
        return document.stream()
                .filter(it -> !it.id().equals(total.report().id()))
                .filter(it -> at(it, place) && meant(it))
                .flatMap(it -> Figures.said(it, attribute).stream())
                .filter(it -> whole(it))
                .toList();
    }

    /** What a report says of all whom it counts. */
    private static boolean whole(Said said) {
        return !said.vague() && (said.alone() || !said.among().isEmpty());
    }

    private static boolean at(Report report, Where place) {
        var towns = report.claims().stream()
                .filter(it -> it.statement() instanceof Where where && KnownPlaces.town(where))
                .map(it -> KnownPlaces.bare((Where) it.statement()))
                .distinct()
                .toList();
        return towns.contains(KnownPlaces.bare(place)) && towns.size() <= 2;
    }

    private boolean meant(Report report) {
        var day = day(report);
        if (day.isEmpty()) {
            return false;
        }
        var years = YEAR.matcher(sentence).results().map(it -> it.group()).toList();
        return years.isEmpty() || ownDay()
                ? day(total.report())
                        .filter(it -> apart(it, day.get()) <= DAYS_OF_AN_INCIDENT)
                        .isPresent()
                : years.contains(Integer.toString(day.get().from().getYear()));
    }

    /** Whether the sentence itself gives a day: then it is that day's places that it counts together. */
    private boolean ownDay() {
        return total.report().claims().stream()
                .filter(it -> it.statement() instanceof When when && when.precision() == Precision.DAY)
                .anyMatch(it -> sentence.contains(folded(it.quote().exact())));
    }

    private static Optional<When> day(Report report) {
        return report.claims().stream()
                .filter(it ->
                        it.statement() instanceof When when && when.precision() == Precision.DAY && report.dates(it))
                .map(it -> (When) it.statement())
                .findFirst();
    }

    private static long apart(When one, When other) {
        return Math.max(
                0,
                Math.max(
                        one.from().toEpochDay() - other.to().toEpochDay(),
                        other.from().toEpochDay() - one.to().toEpochDay()));
    }

    /** Whether all tell of one incident there; of two in one place it is not said which is meant. */
    private static boolean oneDay(List<Said> told) {
        var first = day(told.getFirst().report());
        return told.stream().allMatch(it -> day(it.report())
                .filter(day -> apart(day, first.orElseThrow()) <= DAYS_OF_AN_INCIDENT)
                .isPresent());
    }

    /** From the lowest that is said of a part to the highest. */
    private static Interval range(List<Said> told) {
        return new Interval(
                told.stream().mapToInt(it -> it.interval().low()).min().orElse(0),
                told.stream().mapToInt(it -> it.interval().high()).max().orElse(Interval.OPEN));
    }

    private void write(List<Said> parts, Interval sum, Ledger ledger) {
        var claims = new LinkedHashSet<Claim>(total.claims());
        parts.forEach(it -> claims.addAll(it.claims()));
        var shown = sum.point()
                ? Integer.toString(sum.low())
                : sum.low() + "–" + (sum.high() == Interval.OPEN ? "…" : sum.high());
        ledger.conflict(
                attribute,
                Kind.SUM_VS_PARTS,
                Severity.MIDDLE,
                claims,
                Sentence.of(
                        "conflicts.told-total",
                        shown,
                        Values.said(total.shown()),
                        total.report().voice()));
    }
}
