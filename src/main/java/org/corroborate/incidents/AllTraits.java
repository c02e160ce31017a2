package org.corroborate.incidents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Reads the traits of very many reports: while some are read, the next are fetched, and none is kept. */
final class AllTraits {

    private static final int BATCH = 1024;

    /** Batches that wait or are being read. */
    private static final int AHEAD = 4;

    private final ArrayDeque<ForkJoinTask<List<Traits>>> underWay = new ArrayDeque<>();

    private final List<Traits> read = new ArrayList<>();

    private final Same same = new Same();

    private AllTraits() {}

    /** In {@link Traits#ORDER}. */
    static List<Traits> of(Iterable<Report> reports) {
        var all = new AllTraits();
        var batch = new ArrayList<Report>(BATCH);
        for (var report : reports) {
            batch.add(report);
            if (batch.size() == BATCH) {
                all.read(List.copyOf(batch));
                batch.clear();
            }
        }
        all.read(List.copyOf(batch));
        all.take(0);
        var sorted = all.read.toArray(Traits[]::new);
        Arrays.parallelSort(sorted, Traits.ORDER);
        return Arrays.asList(sorted);
    }

    private void read(List<Report> batch) {
        underWay.add(ForkJoinPool.commonPool()
                .submit(() ->
                        batch.stream().map(it -> same.of(TraitsReader.read(it))).toList()));
        take(AHEAD);
    }

    private void take(int ahead) {
        while (underWay.size() > ahead) {
            read.addAll(underWay.remove().join());
        }
    }
}
