package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.corroborate.claims.Statement;
import org.jspecify.annotations.Nullable;

/** Which of the places in a mention tell where its incident was. */
final class PlaceChoice {

    private static final List<String> ORDER = List.of(
            PlaceGroup.OF_KIND,
            PlaceGroup.LOCATED,
            PlaceGroup.ASSAILED,
            PlaceGroup.DIVISION,
            PlaceGroup.PART,
            PlaceGroup.NAMED,
            PlaceGroup.WIDE);

    private static final int MOST = 4;

    /** How far after the name of a district the name of a town in it may stand, in characters. */
    private static final int NEXT = 240;

    private PlaceChoice() {}

    /** In characters, from one name to the next that is told in one breath with it. */
    private static final int BREATH = 24;

    private static final int LONG_BREATH = 60;

    /** "the camp in Boni and the army base in Hombori": a second target, told like the first. */
    private static final Pattern LIKEWISE =
            Pattern.compile("^,? (?:and|et) (?:the|an?|another|le|la|l['’]|les|une?)(?: ?[^\\s,.;:()]+){0,3}? ?"
                    + "(?:base|camp|post|outpost|barracks|garrison|checkpoint|position|station|village|town|market|church|mosque|school"
                    + "|poste|caserne|garnison|gendarmerie|position|ville|marché|église|mosquée|école)s?"
                    + " (?:in|at|near|of|à|au|de|d['’]|près de) ?$");

    static List<Candidate> of(Tokens tokens, List<Candidate> candidates) {
        var kept = new LinkedHashMap<Statement, Candidate>();
        Candidate site = null;
        int reach = Integer.MAX_VALUE;
        for (var candidate : candidates) {
            if (candidate.rule().equals(PlaceGroup.CELL)) {
                kept.putIfAbsent(candidate.statement(), candidate);
            } else if (site == null && candidate.rule().equals(PlaceGroup.SITE)) {
                site = candidate;
            } else if (reach == Integer.MAX_VALUE && candidate.rule().equals(PlaceGroup.DIVISION)) {
                reach = candidate.start() + NEXT;
            }
        }
        if (site != null) {
            kept.putIfAbsent(site.statement(), site);
        }
        var best = best(candidates, reach);
        if (best != null) {
            beside(tokens, best, candidates).forEach(it -> kept.putIfAbsent(it.statement(), it));
        }
        return List.copyOf(kept.values());
    }

    /** The first of the surest kind that begins before a place in the text. */
    private static @Nullable Candidate best(List<Candidate> candidates, int reach) {
        Candidate best = null;
        int bestRank = ORDER.size();
        for (var candidate : candidates) {
            int rank = rank(candidate);
            if (rank >= 0 && rank < bestRank && candidate.start() < reach) {
                best = candidate;
                bestRank = rank;
            }
        }
        return best;
    }

    /** The names of those places of which the words tell for sure that something happened there. */
    static Set<String> sure(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        var sure = new HashSet<String>();
        for (var candidate : candidates) {
            if (rank(candidate) == 0) {
                sure.add(PlaceFinder.where(candidate).place());
            }
        }
        return sure;
    }

    private static int rank(Candidate candidate) {
        int order = ORDER.indexOf(candidate.rule());
        return 0 <= order && order <= 2 ? 0 : order;
    }

    /** The best and those named in one breath with it. */
    private static List<Candidate> beside(Tokens tokens, Candidate best, List<Candidate> candidates) {
        var beside = new ArrayList<Candidate>();
        int end = best.start();
        for (var candidate : candidates) {
            if (rank(candidate) == rank(best)
                    && candidate.start() >= best.start()
                    && oneBreath(tokens, end, candidate.start())
                    && beside.size() < MOST) {
                beside.add(candidate);
                end = candidate.end();
            }
        }
        return beside;
    }

    private static boolean oneBreath(Tokens tokens, int end, int start) {
        return start - end <= BREATH
                || start - end <= LONG_BREATH
                        && LIKEWISE.matcher(tokens.text().substring(end, start)).matches();
    }
}
