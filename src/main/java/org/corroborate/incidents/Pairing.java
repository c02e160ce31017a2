package org.corroborate.incidents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Holds mentions against each other drawer by drawer: first those within each document, then those that lie anywhere. */
final class Pairing {

    /** Mentions in one drawer beyond which each is held only against so many neighbours in order of day and figure. */
    private static final int CROWD = 120;

    private static final int INDEX_BITS = 24;

    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private final List<Traits> mentions;

    private Pairing(List<Traits> mentions) {
        this.mentions = mentions;
    }

    /** The pairs worth a link or a question among mentions in {@link Traits#ORDER}. */
    static Edges edges(List<Traits> mentions) {
        if (mentions.size() > Edges.most()) {
            throw new IllegalArgumentException("At most 16 million mentions are linked at once.");
        }
        var pairing = new Pairing(mentions);
        var edges = LongStream.concat(pairing.withinDocuments(), pairing.anywhere());
        return Edges.of(edges.toArray());
    }

    private LongStream withinDocuments() {
        var starts = IntStream.range(0, mentions.size())
                .filter(i -> i == 0 || !mentions.get(i).sameDocument(mentions.get(i - 1)))
                .toArray();
        return LongStream.range(0, starts.length).parallel().mapMulti((document, out) -> {
            var start = starts[(int) document];
            var end = document + 1 < starts.length ? starts[(int) document + 1] : mentions.size();
            within(cards(start, end), out);
        });
    }

    private long[] cards(int start, int end) {
        var cards = LongStream.range(start, end)
                .flatMap(i -> Blocks.document(mentions.get((int) i)).map(key -> card(key, (int) i)))
                .toArray();
        Arrays.sort(cards);
        return once(cards);
    }

    private LongStream anywhere() {
        var all = LongStream.range(0, mentions.size())
                .parallel()
                .flatMap(i -> Blocks.anywhere(mentions.get((int) i)).map(key -> card(key, (int) i)))
                .toArray();
        Arrays.parallelSort(all);
        var cards = once(all);
        var starts = IntStream.range(0, cards.length)
                .filter(i -> i == 0 || drawer(cards[i]) != drawer(cards[i - 1]))
                .toArray();
        return LongStream.range(0, starts.length).parallel().mapMulti((drawer, out) -> {
            var end = drawer + 1 < starts.length ? starts[(int) drawer + 1] : cards.length;
            within(cards, starts[(int) drawer], end, out);
        });
    }

    /** A drawer's number (its first bits, and the two that say what it is for) before a mention's place in the list. */
    private static long card(long key, int mention) {
        return key << INDEX_BITS | mention;
    }

    private static long drawer(long card) {
        return card >>> INDEX_BITS;
    }

    private static long[] once(long[] sorted) {
        var kept = 0;
        for (var card : sorted) {
            if (kept == 0 || card != sorted[kept - 1]) {
                sorted[kept++] = card;
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    private void within(long[] cards, LongConsumer out) {
        var start = 0;
        for (var i = 1; i <= cards.length; i++) {
            if (i == cards.length || drawer(cards[i]) != drawer(cards[start])) {
                within(cards, start, i, out);
                start = i;
            }
        }
    }

    private void within(long[] cards, int start, int end, LongConsumer out) {
        if (end - start < 2) {
            return;
        }
        var members = new int[end - start];
        Arrays.setAll(members, i -> (int) (cards[start + i] & INDEX));
        var crowded = members.length > CROWD;
        if (crowded) {
            members = inOrder(members);
        }
        var reach = crowded ? CROWD / 4 : members.length;
        var asks = asking(drawer(cards[start]), members);
        for (var i = 0; i < members.length; i++) {
            for (var j = Math.max(0, i - reach); asks[i] && j < members.length && j <= i + reach; j++) {
                if (j > i || j < i && !asks[j]) {
                    weigh(Math.min(members[i], members[j]), Math.max(members[i], members[j]), out);
                }
            }
        }
    }

    private boolean[] asking(long drawer, int[] members) {
        var asks = new boolean[members.length];
        for (var i = 0; i < members.length; i++) {
            asks[i] = Blocks.asks(drawer, mentions.get(members[i]));
        }
        return asks;
    }

    /** By day and figure, so that those of one incident are neighbours. */
    private int[] inOrder(int[] members) {
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

    private void weigh(int one, int other, LongConsumer out) {
        var weight = Weigher.weigh(mentions.get(one), mentions.get(other));
        if (weight >= Weigher.ASKS) {
            out.accept(Edges.packed(weight, one, other));
        }
    }
}
