package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Compares the figures of one counted attribute over the reports of one incident. */
final class FigureComparison {

    /** Reports beyond which figures that look alike are compared once for all of them. */
    private static final int MANY = 60;

    private final Attribute attribute;

    private final Ledger ledger;

    private final Villages villages;

    private final Spans spans = new Spans();

    private final Rising rising;

    /** By report the sentence in which it counts those of several places. */
    private final Map<MentionId, Optional<String>> several = new HashMap<>();

    /** Reports of one village of several, beside which one that names none counts more. */
    private final Set<MentionId> parts;

    private final List<Said> said;

    /** Clashes that are one for the reader: the same two values in the same way. */
    private final Map<String, Clash> clashes = new LinkedHashMap<>();

    private FigureComparison(Attribute attribute, Sayings sayings, Ledger ledger) {
        this.attribute = attribute;
        this.ledger = ledger;
        villages = sayings.villages();
        parts = sayings.reports().size() > MANY ? Set.of() : villages.parts(sayings.reports());
        said = thinned(sayings.figures(attribute));
        rising = new Rising(said);
    }

    /** Two values that clash, with everybody who says one of them. */
    private record Clash(Kind kind, Severity severity, Said one, Said other, Collection<Claim> claims) {}

    static void compare(Attribute attribute, Sayings sayings, Ledger ledger) {
        var comparison = new FigureComparison(attribute, sayings, ledger);
        for (var i = 0; i < comparison.said.size(); i++) {
            for (var j = i + 1; j < comparison.said.size(); j++) {
                comparison.hold(comparison.said.get(i), comparison.said.get(j));
            }
        }
        comparison.clashes.values().forEach(comparison::write);
    }

    /** Of very many reports, the first few of each voice and value speak for the rest. */
    private static List<Said> thinned(List<Said> all) {
        if (all.size() <= MANY) {
            return all;
        }
        var byValue = new TreeMap<String, List<Said>>();
        for (var it : all) {
            var key = it.shown()
                    + '|'
                    + it.people()
                    + '|'
                    + it.informant()
                    + '|'
                    + it.coded()
                    + '|'
                    + it.alone()
                    + '|'
                    + it.things();
            var alike = byValue.computeIfAbsent(key, _ -> new ArrayList<>());
            if (alike.size() < 3) {
                alike.add(it);
            }
        }
        return byValue.values().stream().flatMap(Collection::stream).toList();
    }

    private void hold(Said left, Said right) {
        ledger.pair();
        var one = beside(left, right);
        var other = beside(right, left);
        var verdict = Toll.between(one, other, scope(one.report(), other.report()));
        if (verdict == Verdict.UNRELATED) {
            return;
        }
        var claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        if (verdict.conflict() && (Chains.updates(one.report(), other.report()) || rising.told(one, other))) {
            ledger.silence(attribute, claims, sentence("conflicts.update", one, other));
        } else if (verdict.conflict()) {
            clash(verdict, one, other, claims);
        } else {
            ledger.silence(attribute, claims, sentence(quiet(verdict, one, other), one, other));
        }
    }

    /** A coded field counts those of whom its document tells, where one passage alone does. */
    private Said beside(Said it, Said other) {
        var field = it.coded()
                && !other.coded()
                && it.alone()
                && other.alone()
                && it.people() == People.ALL
                && it.sameDocument(other);
        return field
                        && said.stream()
                                        .filter(one -> !one.coded() && one.sameDocument(it))
                                        .count()
                                == 1
                ? it.of(other.people())
                : it;
    }

    private Scope scope(Report one, Report other) {
        if (parts.contains(one.id()) && villages.open(other)) {
            return Scope.NARROWER;
        }
        if (parts.contains(other.id()) && villages.open(one)) {
            return Scope.WIDER;
        }
        if (wider(one, other)) {
            return Scope.WIDER;
        }
        if (wider(other, one)) {
            return Scope.NARROWER;
        }
        var scope = villages.between(one, other);
        return scope == Scope.SAME && !Rivals.claim(one, other) ? spans.between(one, other) : scope;
    }

    /** Whether a report counts those of several places, of which the other tells of fewer than two. */
    private boolean wider(Report report, Report other) {
        return several.computeIfAbsent(report.id(), _ -> ToldTotals.several(report, attribute))
                .filter(it -> ToldTotals.fewer(other, it))
                .isPresent();
    }

    private static String quiet(Verdict verdict, Said one, Said other) {
        if (verdict == Verdict.MAY_BE_PART) {
            return "conflicts.may-be-part";
        }
        if (one.vague() || other.vague()) {
            return one.coded() || other.coded() ? "conflicts.convention" : "conflicts.words-fit";
        }
        return verdict == Verdict.WIDE_GAP ? "conflicts.wide-gap" : "conflicts.fits";
    }

    private void clash(Verdict verdict, Said one, Said other, List<Claim> claims) {
        var kind = verdict == Verdict.SHORT ? Kind.SUM_VS_PARTS : Kinds.of(one, other);
        var key = one.shown().compareTo(other.shown()) <= 0
                ? one.shown() + '|' + other.shown()
                : other.shown() + '|' + one.shown();
        var severity = Severities.of(attribute, verdict, one, other);
        clashes.merge(
                key + '|' + (kind == Kind.CROSS_DOCUMENT ? Kind.WITHIN_DOCUMENT : kind),
                new Clash(kind, severity, one, other, claims),
                FigureComparison::together);
    }

    /** Two voices against each other weigh more than one against itself. */
    private static Clash together(Clash one, Clash other) {
        var claims = new LinkedHashSet<>(one.claims());
        claims.addAll(other.claims());
        var lead = other.kind() == Kind.CROSS_DOCUMENT && one.kind() != Kind.CROSS_DOCUMENT ? other : one;
        var severity = one.severity().compareTo(other.severity()) >= 0 ? one.severity() : other.severity();
        return new Clash(lead.kind(), severity, lead.one(), lead.other(), claims);
    }

    private void write(Clash it) {
        var key =
                switch (it.kind()) {
                    case CODED_VS_NARRATIVE -> "conflicts.coded";
                    case SUM_VS_PARTS -> "conflicts.short";
                    case ATTRIBUTED_SIDES -> "conflicts.sides";
                    default -> "conflicts.numbers";
                };
        ledger.conflict(attribute, it.kind(), it.severity(), it.claims(), sentence(key, it.one(), it.other()));
    }

    /** Shown value and speaker of each, the lower first. */
    private static Sentence sentence(String key, Said one, Said other) {
        var low = one.interval().compareTo(other.interval()) <= 0 ? one : other;
        var high = low == one ? other : one;
        return Sentence.of(
                key,
                Values.said(low.shown()),
                low.speaker(),
                Values.said(high.shown()),
                high.speaker(),
                Integer.toString(low.interval().gap(high.interval())));
    }
}
