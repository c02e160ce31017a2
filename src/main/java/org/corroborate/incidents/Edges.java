package org.corroborate.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds the pairs of mentions worth a link or a question: drawer by drawer, the heaviest first. */
final class Edges {

    /** Mentions in one drawer beyond which each is held only against so many neighbours in order of day and figure. */
    private static final int CROWD = 400;

    private static final int INDEX_BITS = 24;

    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private Edges() {}

    /** Two mentions by their places in the list. */
    record Edge(double weight, int one, int other) {}

    static List<Edge> of(List<Traits> mentions) {
        if (mentions.size() > INDEX) {
            throw new IllegalArgumentException("At most 16 million mentions are linked at once.");
        }
        var cards = cards(mentions);
        var starts = IntStream.range(0, cards.length)
                .filter(i -> i == 0 || drawer(cards[i]) != drawer(cards[i - 1]))
                .toArray();
        return IntStream.range(0, starts.length)
                .parallel()
                .boxed()
                .<Edge>mapMulti((drawer, out) -> {
                    var end = drawer + 1 < starts.length ? starts[drawer + 1] : cards.length;
                    within(mentions, cards, starts[drawer], end, out);
                })
                .distinct()
                .sorted(java.util.Comparator.comparingDouble(Edge::weight)
                        .reversed()
                        .thenComparingInt(Edge::one)
                        .thenComparingInt(Edge::other))
                .toList();
    }

    /** A drawer's number (its first bits, and the two that say what it is for) before a mention's index, ascending. */
    private static long[] cards(List<Traits> mentions) {
        var cards = IntStream.range(0, mentions.size())
                .parallel()
                .boxed()
                .flatMapToLong(i -> Blocks.of(mentions.get(i)).stream().mapToLong(key -> key << INDEX_BITS | i))
                .toArray();
        Arrays.parallelSort(cards);
        return cards;
    }

    private static long drawer(long card) {
        return card >>> INDEX_BITS;
    }

    private static void within(
            List<Traits> mentions, long[] cards, int start, int end, java.util.function.Consumer<Edge> out) {
        var members = LongStream.range(start, end)
                .mapToInt(i -> (int) (cards[(int) i] & INDEX))
                .toArray();
        var reach = members.length > CROWD ? CROWD / 4 : members.length;
        for (var i = 0; i < members.length; i++) {
            for (var j = i + 1; j < members.length && j <= i + reach; j++) {
                var one = mentions.get(members[i]);
                var other = mentions.get(members[j]);
                if (Blocks.pairs(drawer(cards[start]), one, other)) {
                    var weight = Weigher.weigh(one, other);
                    if (weight >= Weigher.ASKS) {
                        out.accept(new Edge(weight, members[i], members[j]));
                    }
                }
            }
        }
    }
}
