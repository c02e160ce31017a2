package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.conflicts.Figures.Single;
import org.corroborate.incidents.Report;

/** Adds up figures of one report where its words mean them to add up. */
final class Sums {

    private static final Pattern MORE = Pattern.compile(
            "\\b(more|another|others?|additional|further|autres?|de plus)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDED = Pattern.compile(
            "\\b(more|additional|further|de plus)\\b(?! than)|\\banother (?:\\d|two|three|four|five|six|seven|eight|nine|ten|dozen)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LISTED = Pattern.compile("\\s+(?:in|at|near|à|dans)\\s+\\p{Lu}");

    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L}\\p{N}\\])”\"]{2}[.!?]\\s+\\p{Lu}");

    private Sums() {}

    /** Figures for the same people: told twice they count once; one that is the sum of the rest is the total. */
    static Said of(Whose whose, List<Single> group) {
        var numbered = group.stream().filter(it -> !it.vague()).toList();
        var distinct = distinct(whose.report(), numbered.isEmpty() ? group : numbered);
        var total = distinct.stream()
                .filter(it -> distinct.size() > 2 && total(it, without(distinct, it)))
                .findFirst();
        var claims = distinct.stream().map(Single::claim).toList();
        if (distinct.size() == 1 || total.isPresent()) {
            var one = total.orElse(distinct.getFirst());
            var same = group.stream()
                    .filter(it -> it.interval().equals(one.interval()))
                    .map(Single::claim)
                    .toList();
            return new Said(whose, same, one.interval(), one.anchor(), false, one.vague(), Set.of(), shown(one));
        }
        var shown = Values.sum(distinct.stream().map(Sums::shown).toList());
        var interval = addUp(whose.report(), distinct) ? sum(distinct) : between(distinct);
        var vague = distinct.stream().anyMatch(Single::vague);
        return new Said(whose, claims, interval, anchors(distinct), false, vague, Set.of(), shown);
    }

    /** Its number is the sum of theirs, whatever hedges them: "at least 41 were killed, 24 in Yoro and 17 in Gangafani". */
    private static boolean total(Single one, List<Single> parts) {
        return one.interval().equals(sum(parts))
                || parts.stream().noneMatch(Single::vague) && one.anchor() == anchors(parts);
    }

    private static int anchors(List<Single> group) {
        return group.stream().mapToInt(Single::anchor).sum();
    }

    /** The sum over several kinds of people. */
    static Said all(List<Said> groups) {
        var claims = new ArrayList<Claim>();
        groups.forEach(it -> claims.addAll(it.claims()));
        var sum = groups.stream().map(Said::interval).reduce(new Interval(0, 0), Interval::plus);
        var shown = Values.sum(groups.stream().map(Said::shown).toList());
        var vague = groups.stream().anyMatch(Said::vague);
        var anchor = groups.stream().mapToInt(Said::anchor).sum();
        var kinds = groups.stream().map(Said::people).collect(Collectors.toSet());
        var first = groups.getFirst().whose();
        var whose = new Whose(first.report(), People.ALL, first.things(), first.informant(), true);
        return new Said(whose, claims, sum, anchor, false, vague, kinds, shown);
    }

    /** "Seven more": an addition to what another passage told, no total. */
    static boolean addition(List<Single> group) {
        return group.stream()
                .allMatch(it -> ADDED.matcher(it.claim().quote().exact()).find());
    }

    /** Whether all it says are additions: "another 31", "seven more". */
    static boolean added(Said said) {
        return said.claims().stream()
                .allMatch(it -> ADDED.matcher(it.quote().exact()).find());
    }

    /** Whether a figure is one of those that a list gives place by place: "four in Gorom, three in Djibo and one in Aribinda". */
    static boolean lists(Said list, Said one) {
        if (!list.summed() || one.summed()) {
            return false;
        }
        var wording = Wording.of(list.report());
        return list.claims().stream()
                        .allMatch(it -> LISTED.matcher(wording.after(it)).lookingAt())
                && list.claims().stream()
                        .anyMatch(it -> it.statement() instanceof Figure figure
                                && Interval.of(figure.count()).equals(one.interval()));
    }

    private static List<Single> distinct(Report report, List<Single> group) {
        var distinct = new ArrayList<Single>();
        for (var it : group) {
            var again = distinct.stream()
                    .anyMatch(other -> other.interval().equals(it.interval()) && !listed(report, other, it));
            if (!again || MORE.matcher(it.claim().quote().exact()).find() && !it.vague()) {
                distinct.add(it);
            }
        }
        return distinct;
    }

    /** "Their guide and their driver were killed": two of one sentence that are told one after the other. */
    private static boolean listed(Report report, Single one, Single other) {
        return placed(report, one, other)
                || !one.vague()
                        && !one.figure().of().equals(other.figure().of())
                        && other.claim().quote().start() > one.claim().quote().end()
                        && addUp(report, List.of(one, other));
    }

    /** "Four in Gorom, four in Djibo": one list that gives a number twice, each with its place. */
    private static boolean placed(Report report, Single one, Single next) {
        var wording = Wording.of(report);
        return LISTED.matcher(wording.after(one.claim())).lookingAt()
                && LISTED.matcher(wording.after(next.claim())).lookingAt()
                && wording.sentence(one.claim()).equals(wording.sentence(next.claim()));
    }

    private static List<Single> without(List<Single> group, Single one) {
        return group.stream().filter(it -> it != one).toList();
    }

    private static Interval sum(List<Single> group) {
        return group.stream().map(Single::interval).reduce(new Interval(0, 0), Interval::plus);
    }

    /** Two figures of which it is not said that they add up: anything from the larger to their sum. */
    private static Interval between(List<Single> group) {
        var low = group.stream().map(Single::interval).max(Comparator.naturalOrder());
        return new Interval(low.map(Interval::low).orElse(0), sum(group).high());
    }

    /** They stand in one sentence, or a later one says "more". */
    private static boolean addUp(Report report, List<Single> group) {
        var words = report.words();
        var first = group.getFirst().claim().quote();
        var last = group.getLast().claim().quote();
        var start = words.indexOf(first.exact());
        var end = start + last.end() - first.start();
        if (start < 0 || end > words.length() || end < start) {
            return false;
        }
        return !SENTENCE_END.matcher(words.substring(start, end)).find()
                || MORE.matcher(last.exact().toLowerCase(Locale.ROOT)).find();
    }

    private static String shown(Single it) {
        return Values.of(it.figure().count());
    }
}
