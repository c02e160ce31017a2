package org.corroborate.review;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Krippendorff's alpha for two coders who say yes or no of each proposal: 1 where they agree on all, 0 where no more than
 * chance would have it. The 95 % interval is read off resamples of the proposals, drawn with a seed.
 */
public record Alpha(double value, double low, double high, int of) {

    private static final int RESAMPLES = 1000;

    /** Whether each coder said yes. */
    record Pair(boolean a, boolean b) {}

    /** None where all say the same of all: there is nothing that chance could be told from. */
    static java.util.Optional<Alpha> of(List<Pair> pairs, long seed) {
        var value = alpha(pairs);
        if (value.isEmpty()) {
            return java.util.Optional.empty();
        }
        var random =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        var samples = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            var sample = java.util.stream.Stream.generate(() -> pairs.get(random.nextInt(pairs.size())))
                    .limit(pairs.size())
                    .toList();
            samples[i] = alpha(sample).orElse(1);
        }
        Arrays.sort(samples);
        return java.util.Optional.of(new Alpha(
                value.getAsDouble(),
                samples[(int) (RESAMPLES * 0.025)],
                samples[(int) (RESAMPLES * 0.975) - 1],
                pairs.size()));
    }

    /** 1 − observed / expected disagreement. */
    private static OptionalDouble alpha(List<Pair> pairs) {
        double values = 2.0 * pairs.size();
        double yes = pairs.stream()
                .mapToInt(it -> (it.a() ? 1 : 0) + (it.b() ? 1 : 0))
                .sum();
        double no = values - yes;
        if (yes == 0 || no == 0) {
            return OptionalDouble.empty();
        }
        double differ = pairs.stream().filter(it -> it.a() != it.b()).count();
        return OptionalDouble.of(1 - (differ / pairs.size()) / (2 * yes * no / (values * (values - 1))));
    }
}
