package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.Edges.Edge;

/**
 * Gathers mentions into incidents along their edges, the heaviest first. No two that exclude each other come together,
 * whatever chain there is between them.
 */
final class Clusters {

    /** Days that reports of one incident may differ by. */
    private static final int LAG = 3;

    private final List<Traits> mentions;

    private final Judgements people;

    private final int[] of;

    private final List<List<Integer>> members = new ArrayList<>();

    private final List<Span> spans = new ArrayList<>();

    /**
     * The sure days of an incident's mentions, which tell whether two incidents exclude each other without asking each pair.
     *
     * @param earliest the first day on which one of them ends
     * @param latest the last day on which one of them begins
     * @param odd whether one has a guessed year or is a table's row, so that each pair has to be asked
     */
    private record Span(int earliest, int latest, boolean odd) {

        private static final Span NONE = new Span(Integer.MAX_VALUE / 2, Integer.MIN_VALUE / 2, false);

        static Span of(Traits it) {
            var odd = it.row() || it.yearless();
            return it.ownDate()
                    ? new Span(it.to(), it.from(), odd)
                    : odd ? new Span(NONE.earliest, NONE.latest, true) : NONE;
        }

        boolean apart(Span other) {
            return latest - other.earliest > LAG || other.latest - earliest > LAG;
        }

        /** Whether there is more than one day between them. */
        boolean differs(Span other) {
            return Math.max(latest, other.latest) > Math.min(earliest, other.earliest);
        }

        Span with(Span other) {
            return new Span(Math.min(earliest, other.earliest), Math.max(latest, other.latest), odd || other.odd);
        }
    }

    private Clusters(List<Traits> mentions, Judgements people) {
        this.mentions = mentions;
        this.people = people;
        of = new int[mentions.size()];
        for (var i = 0; i < of.length; i++) {
            of[i] = i;
            members.add(List.of(i));
            spans.add(Span.of(mentions.get(i)));
        }
    }

    static Clusters of(List<Traits> mentions, List<Edge> edges, Judgements people) {
        var clusters = new Clusters(mentions, people);
        clusters.byPeople();
        for (var edge : edges) {
            if (edge.weight() < Weigher.LINKS) {
                break;
            }
            clusters.join(edge.one(), edge.other());
        }
        clusters.alone(edges);
        return clusters;
    }

    /**
     * A mention that no other is linked to, without a day or with a wide one, refers to what its document tells
     * elsewhere: where only one incident comes into question, it is that.
     */
    private void alone(List<Edge> edges) {
        var likely = new HashMap<Integer, Integer>();
        var none = -1;
        for (var edge : edges) {
            for (var end : List.of(edge.one(), edge.other())) {
                var other = end == edge.one() ? edge.other() : edge.one();
                if (members.get(of[end]).size() == 1 && refers(end, other)) {
                    likely.merge(end, of[other], (a, b) -> a.equals(b) ? a : none);
                }
            }
        }
        for (var edge : edges) {
            var sure = edge.weight() >= Weigher.REFERS;
            if (sure && likely.getOrDefault(edge.one(), none) == of[edge.other()]) {
                join(edge.one(), edge.other());
            } else if (sure && likely.getOrDefault(edge.other(), none) == of[edge.one()]) {
                join(edge.other(), edge.one());
            }
        }
    }

    private boolean refers(int one, int other) {
        var mention = mentions.get(one);
        return mention.sameDocument(mentions.get(other)) && (mention.loose() || mention.wide());
    }

    /** The number of the incident that a mention is in. */
    int of(int mention) {
        return of[mention];
    }

    /** The mentions of one incident, ascending; empty for a number that is none. */
    List<Integer> members(int cluster) {
        return members.get(cluster);
    }

    private void byPeople() {
        if (people.together().isEmpty()) {
            return;
        }
        var places = new HashMap<MentionId, Integer>();
        for (var i = 0; i < mentions.size(); i++) {
            places.put(mentions.get(i).id(), i);
        }
        people.together().stream()
                .filter(pair -> places.containsKey(pair.one()) && places.containsKey(pair.other()))
                .filter(pair -> !people.apart().contains(pair))
                .map(pair -> ends(places, pair))
                .sorted(java.util.Arrays::compare)
                .forEach(ends -> merge(of[ends[0]], of[ends[1]]));
    }

    private static int[] ends(Map<MentionId, Integer> places, Pair pair) {
        int one = places.getOrDefault(pair.one(), 0);
        int other = places.getOrDefault(pair.other(), 0);
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }

    private void join(int one, int other) {
        if (of[one] != of[other] && !excluded(of[one], of[other])) {
            merge(of[one], of[other]);
        }
    }

    private void merge(int one, int other) {
        if (one == other) {
            return;
        }
        var larger = members.get(one).size() >= members.get(other).size() ? one : other;
        var smaller = larger == one ? other : one;
        var all =
                members.get(larger) instanceof ArrayList<Integer> grown ? grown : new ArrayList<>(members.get(larger));
        members.get(smaller).forEach(mention -> of[mention] = larger);
        all.addAll(members.get(smaller));
        members.set(larger, all);
        members.set(smaller, List.of());
        spans.set(larger, spans.get(larger).with(spans.get(smaller)));
    }

    private boolean excluded(int one, int other) {
        if (people.apart().isEmpty()
                && !spans.get(one).odd()
                && !spans.get(other).odd()) {
            return spans.get(one).apart(spans.get(other))
                    || spans.get(one).differs(spans.get(other)) && excluded(members.get(one), members.get(other));
        }
        return excluded(members.get(one), members.get(other));
    }

    private boolean excluded(List<Integer> some, List<Integer> others) {
        for (var a : some) {
            for (var b : others) {
                if (excludes(mentions.get(a), mentions.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One document gives each its own day and figures, and nothing else says that they are one: they are two, whoever mixes them up. */
    private static boolean toldApart(Traits one, Traits other) {
        return one.sameDocument(other)
                && one.ownDate()
                && other.ownDate()
                && one.days() <= 2
                && other.days() <= 2
                && !one.tolls().isEmpty()
                && !other.tolls().isEmpty()
                && one.gap(other) > 0
                && Weigher.weigh(one, other) < Weigher.ASKS;
    }

    /** A person said so; their days cannot be one; one document tells them apart; or they are two rows of one table. */
    private boolean excludes(Traits one, Traits other) {
        if (people.apart(one.id(), other.id())) {
            return true;
        }
        if (one.dated() && other.dated() && !one.borrowed() && !other.borrowed() && one.gap(other) > LAG) {
            return true;
        }
        if (toldApart(one, other)) {
            return true;
        }
        return one.row()
                && other.row()
                && one.sameDocument(other)
                && !(one.gap(other) == 0 && new PlaceEvidence().weight(one, other) >= PlaceEvidence.ONE);
    }
}
