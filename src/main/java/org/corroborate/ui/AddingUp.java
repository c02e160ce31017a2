package org.corroborate.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Weights as they are shown, with one digit behind the point, so that what is shown adds up to the sum that is shown. */
final class AddingUp {

    private AddingUp() {}

    /** In tenths; their sum is the sum of all, rounded. */
    static List<Long> tenths(List<Double> weights) {
        var shown = new ArrayList<>(
                weights.stream().map(it -> (long) Math.floor(it * 10)).toList());
        var sum = Math.round(weights.stream().mapToDouble(it -> it).sum() * 10);
        var left = sum - shown.stream().mapToLong(it -> it).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingDouble(it -> Math.floor(weights.get(it) * 10) - weights.get(it) * 10))
                .limit(Math.max(0, left))
                .forEach(it -> shown.set(it, shown.get(it) + 1));
        return List.copyOf(shown);
    }
}
