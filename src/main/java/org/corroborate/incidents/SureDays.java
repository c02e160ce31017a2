package org.corroborate.incidents;

import java.util.List;

/** The sure days of each incident's mentions, which tell whether two incidents exclude each other without asking each pair. */
final class SureDays {

    /** Days that reports of one incident may differ by. */
    static final int LAG = 3;

    /** The first day on which a mention of the incident ends. */
    private final int[] earliest;

    /** The last day on which one begins. */
    private final int[] latest;

    /** Whether one has a guessed year, names a person or is a table's row, so that each pair has to be asked. */
    private final boolean[] odd;

    SureDays(List<Traits> mentions) {
        earliest = new int[mentions.size()];
        latest = new int[mentions.size()];
        odd = new boolean[mentions.size()];
        for (var i = 0; i < odd.length; i++) {
            var it = mentions.get(i);
            earliest[i] = it.ownDate() ? it.to() : Integer.MAX_VALUE / 2;
            latest[i] = it.ownDate() ? it.from() : Integer.MIN_VALUE / 2;
            odd[i] = it.row() || it.yearless() || !it.marks().persons().isEmpty();
        }
    }

    boolean odd(int incident) {
        return odd[incident];
    }

    boolean apart(int one, int other) {
        return latest[one] - earliest[other] > LAG || latest[other] - earliest[one] > LAG;
    }

    /** Whether there is more than one day between them. */
    boolean differ(int one, int other) {
        return Math.max(latest[one], latest[other]) > Math.min(earliest[one], earliest[other]);
    }

    void merge(int from, int into) {
        earliest[into] = Math.min(earliest[into], earliest[from]);
        latest[into] = Math.max(latest[into], latest[from]);
        odd[into] |= odd[from];
    }
}
