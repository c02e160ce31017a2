package org.corroborate.incidents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds the pairs of mentions worth a link or a question: drawer by drawer, the heaviest first. */
final class Edges {

    /** Mentions in one drawer beyond which each is held only against so many neighbours in order of day and figure. */
    private static final int CROWD = 120;

    private static final int INDEX_BITS = 24;

    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private Edges() {}

    /** Two mentions by their places in the list; the heaviest comes first. */
    record Edge(double weight, int one, int other) implements Comparable<Edge> {

        @Override
        public int compareTo(Edge than) {
            var heavier = Double.compare(than.weight, weight);
            var first = heavier != 0 ? heavier : Integer.compare(one, than.one);
            return first != 0 ? first : Integer.compare(other, than.other);
        }
    }

    static List<Edge> of(List<Traits> mentions) {
        if (mentions.size() > INDEX) {
            throw new IllegalArgumentException("At most 16 million mentions are linked at once.");
        }
        var cards = cards(mentions);
        var starts = IntStream.range(0, cards.length)
                .filter(i -> i == 0 || drawer(cards[i]) != drawer(cards[i - 1]))
                .toArray();
        var edges = IntStream.range(0, starts.length)
                .parallel()
                .boxed()
                .<Edge>mapMulti((drawer, out) -> {
                    var end = drawer + 1 < starts.length ? starts[drawer + 1] : cards.length;
                    within(mentions, cards, starts[drawer], end, out);
                })
                .toArray(Edge[]::new);
        Arrays.parallelSort(edges);
        return once(edges);
    }

    /** Each edge once: those found in several drawers stand next to each other. */
    private static List<Edge> once(Edge[] sorted) {
        var kept = 0;
        for (var i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i].compareTo(sorted[kept - 1]) != 0) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.asList(sorted).subList(0, kept);
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

    private static void within(List<Traits> mentions, long[] cards, int start, int end, Consumer<Edge> out) {
        var members = LongStream.range(start, end)
                .mapToInt(i -> (int) (cards[(int) i] & INDEX))
                .toArray();
        var crowded = members.length > CROWD;
        if (crowded) {
            members = inOrder(mentions, members);
        }
        var reach = crowded ? CROWD / 4 : members.length;
        var drawer = drawer(cards[start]);
        for (var i = 0; i < members.length; i++) {
            var one = mentions.get(members[i]);
            if (!Blocks.asks(drawer, one)) {
                continue;
            }
            for (var j = Math.max(0, i - reach); j < members.length && j <= i + reach; j++) {
                var twice = j < i && Blocks.asks(drawer, mentions.get(members[j]));
                if (j != i && !twice) {
                    weigh(mentions, Math.min(members[i], members[j]), Math.max(members[i], members[j]), out);
                }
            }
        }
    }

    /** By day and figure, so that those of one incident are neighbours. */
    private static int[] inOrder(List<Traits> mentions, int[] members) {
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingInt((Integer it) -> mentions.get(it).from())
                        .thenComparingInt(it -> mentions.get(it).tolls().stream()
                                .mapToInt(Traits.Toll::low)
                                .max()
                                .orElse(0))
                        .thenComparingInt(it -> it))
                .mapToInt(it -> it)
                .toArray();
    }

    private static void weigh(List<Traits> mentions, int one, int other, Consumer<Edge> out) {
        var weight = Weigher.weigh(mentions.get(one), mentions.get(other));
        if (weight >= Weigher.ASKS) {
            out.accept(new Edge(weight, one, other));
        }
    }
}
