package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the places in a mention tell where its incident was. */
final class PlaceChoice {

    private static final List<String> ORDER = List.of(
            PlaceGroup.OF_KIND,
            PlaceGroup.LOCATED,
            PlaceGroup.ASSAILED,
            PlaceGroup.DIVISION,
            PlaceGroup.NAMED,
            PlaceGroup.WIDE);

    private static final int MOST = 4;

    /** How far after the name of a district the name of a town in it may stand, in characters. */
    private static final int NEXT = 240;

    private PlaceChoice() {}

    static List<Candidate> of(List<Candidate> candidates, List<Candidate> before) {
        var kept = new ArrayList<Candidate>();
        candidates.stream().filter(it -> it.rule().equals(PlaceGroup.CELL)).forEach(it -> add(kept, it));
        candidates.stream()
                .filter(it -> it.rule().equals(PlaceGroup.SITE))
                .limit(1)
                .forEach(it -> add(kept, it));
        int division = candidates.stream()
                .filter(it -> it.rule().equals(PlaceGroup.DIVISION))
                .mapToInt(Candidate::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE - NEXT);
        candidates.stream()
                .filter(it -> ORDER.contains(it.rule()) && it.start() < division + NEXT)
                .min(Comparator.comparingInt(it -> rank(it)))
                .ifPresent(best -> beside(best, candidates).forEach(it -> add(kept, it)));
        return kept;
    }

    /** The names of those places of which the words tell for sure that something happened there. */
    static Set<String> sure(List<Candidate> candidates) {
        return candidates.stream()
                .filter(it -> rank(it) == 0)
                .map(it -> PlaceFinder.where(it).place())
                .collect(Collectors.toSet());
    }

    private static int rank(Candidate candidate) {
        int order = ORDER.indexOf(candidate.rule());
        return 0 <= order && order <= 2 ? 0 : order;
    }

    /** The best and those named in one breath with it. */
    private static List<Candidate> beside(Candidate best, List<Candidate> candidates) {
        var beside = new ArrayList<Candidate>();
        int end = best.start();
        for (var candidate : candidates) {
            if (candidate.rule().equals(best.rule())
                    && candidate.start() >= best.start()
                    && candidate.start() - end <= 24
                    && beside.size() < MOST) {
                beside.add(candidate);
                end = candidate.end();
            }
        }
        return beside;
    }

    private static void add(List<Candidate> kept, Candidate candidate) {
        if (kept.stream().noneMatch(it -> it.statement().equals(candidate.statement()))) {
            kept.add(candidate);
        }
    }
}
