package org.corroborate.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.MentionId;

/**
 * Gathers mentions into incidents along their edges, the heaviest first. No two that exclude each other come together,
 * whatever chain there is between them.
 */
final class Clusters {

    private static final int NOT_ASKED = -2;

    private static final int SEVERAL = -1;

    private final List<Traits> mentions;

    private final Judgements people;

    private final Members members;

    private final SureDays days;

    private final Towns towns;

    /** The number of each mention's document, ascending. */
    private final int[] documents;

    private Clusters(List<Traits> mentions, Judgements people) {
        this.mentions = mentions;
        this.people = people;
        members = new Members(mentions.size());
        days = new SureDays(mentions);
        towns = new Towns(mentions);
        documents = new int[mentions.size()];
        for (var i = 1; i < documents.length; i++) {
            var same = mentions.get(i).sameDocument(mentions.get(i - 1));
            documents[i] = same ? documents[i - 1] : documents[i - 1] + 1;
        }
    }

    static Clusters of(List<Traits> mentions, Edges edges, Judgements people) {
        var clusters = new Clusters(mentions, people);
        clusters.byPeople();
        for (var edge = 0; edge < edges.size() && edges.weight(edge) >= Weigher.LINKS; edge++) {
            clusters.join(edges.one(edge), edges.other(edge));
        }
        clusters.alone(edges);
        return clusters;
    }

    /**
     * A mention that no other is linked to, without a day or with a wide one, refers to what its document tells
     * elsewhere: where only one incident comes into question, it is that.
     */
    private void alone(Edges edges) {
        var likely = new int[mentions.size()];
        Arrays.fill(likely, NOT_ASKED);
        for (var edge = 0; edge < edges.size(); edge++) {
            consider(edges.one(edge), edges.other(edge), likely);
            consider(edges.other(edge), edges.one(edge), likely);
        }
        for (var edge = 0; edge < edges.size() && edges.weight(edge) >= Weigher.REFERS; edge++) {
            var one = edges.one(edge);
            var other = edges.other(edge);
            if (likely[one] == of(other)) {
                join(one, other);
            } else if (likely[other] == of(one)) {
                join(other, one);
            }
        }
    }

    private void consider(int mention, int other, int[] likely) {
        if (members.size(of(mention)) == 1 && refers(mention, other)) {
            var first = likely[mention] == NOT_ASKED || likely[mention] == of(other);
            likely[mention] = first ? of(other) : SEVERAL;
        }
    }

    private boolean refers(int one, int other) {
        var mention = mentions.get(one);
        return mention.sameDocument(mentions.get(other)) && (mention.loose() || mention.wide());
    }

    /** The number of the incident that a mention is in. */
    int of(int mention) {
        return members.of(mention);
    }

    Members members() {
        return members;
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
                .sorted(Arrays::compare)
                .forEach(ends -> merge(of(ends[0]), of(ends[1])));
    }

    private static int[] ends(Map<MentionId, Integer> places, Pair pair) {
        int one = places.getOrDefault(pair.one(), 0);
        int other = places.getOrDefault(pair.other(), 0);
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }

    private void join(int one, int other) {
        if (of(one) != of(other) && !excluded(of(one), of(other))) {
            merge(of(one), of(other));
        }
    }

    private void merge(int one, int other) {
        if (one != other) {
            var larger = members.size(one) >= members.size(other) ? one : other;
            var smaller = larger == one ? other : one;
            members.merge(smaller, larger);
            days.merge(smaller, larger);
        }
    }

    private boolean excluded(int one, int other) {
        if (people.apart().isEmpty() && !days.odd(one) && !days.odd(other)) {
            return days.apart(one, other) || toldApart(members.in(one), members.in(other));
        }
        var others = members.in(other);
        for (var a : members.in(one)) {
            for (var b : others) {
                if (excludes(mentions.get(a), mentions.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean toldApart(int[] some, int[] others) {
        var from = 0;
        for (var a : some) {
            while (from < others.length && documents[others[from]] < documents[a]) {
                from++;
            }
            for (var at = from; at < others.length && documents[others[at]] == documents[a]; at++) {
                if (toldApart(mentions.get(a), mentions.get(others[at]))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean toldApart(Traits one, Traits other) {
        return one.sameDocument(other) && (onTwoDays(one, other) || towns.two(one, other) || Another.two(one, other));
    }

    /** One document gives each its own day and figures, and nothing else says that they are one: they are two, whoever mixes them up. */
    private static boolean onTwoDays(Traits one, Traits other) {
        return one.ownDate()
                && other.ownDate()
                && one.days() <= 2
                && other.days() <= 2
                && !one.tolls().isEmpty()
                && !other.tolls().isEmpty()
                && one.gap(other) > 0
                && new PlaceEvidence().weight(one, other) < PlaceEvidence.TWO
                && Weigher.weigh(one, other) < Weigher.ASKS;
    }

    /** A person said so; their days cannot be one; one document tells them apart; or they are two rows of one table. */
    private boolean excludes(Traits one, Traits other) {
        if (people.apart(one.id(), other.id())) {
            return true;
        }
        var sure = one.dated() && other.dated() && !one.borrowed() && !other.borrowed();
        if (sure && one.gap(other) > SureDays.LAG && !Marks.samePerson(one, other)) {
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
