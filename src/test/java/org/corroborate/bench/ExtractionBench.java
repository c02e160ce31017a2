package org.corroborate.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.corroborate.extraction.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast claims are found, on the example documents, and how well where gold annotations are at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ExtractionBench {

    private static final int MEGABYTE = 1 << 20;

    private final Extractor extractor = new Extractor();
    private final String text = seeds(MEGABYTE);

    /** One megabyte of the example documents. */
    @Benchmark
    public int megabyte() {
        return extractor.find(text, Optional.empty()).size();
    }

    static void run(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("jmh")) {
            new Runner(new OptionsBuilder()
                            .include(ExtractionBench.class.getSimpleName())
                            .build())
                    .run();
            return;
        }
        var extractor = new Extractor();
        for (int megabytes : sizes(arguments)) {
            var text = seeds(megabytes * MEGABYTE);
            long before = cpu();
            int claims = extractor.find(text, Optional.empty()).size();
            double seconds = (cpu() - before) / 1e9;
            double size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            System.out.printf(
                    "%6.1f MB  %6.2f s of one core  %6.1f MB/s  %d claims%n", size, seconds, size / seconds, claims);
        }
        GoldScore.print(arguments.length > 0 ? Path.of(arguments[0]) : Path.of("../shared/gold"));
    }

    private static int[] sizes(String[] arguments) {
        return arguments.length > 1 ? new int[] {1, Integer.parseInt(arguments[1])} : new int[] {1, 4, 4, 16, 50};
    }

    /** The time that this thread had on a core, so that a busy machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String seeds(int length) {
        var all = new StringBuilder(length + 200_000);
        try (var files = Files.list(Path.of("seeds"))) {
            var texts =
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
            while (all.length() < length) {
                for (var file : texts) {
                    all.append(Files.readString(file)).append("\n\n");
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException("The example documents are read from ./seeds.", broken);
        }
        return all.substring(0, length);
    }
}
