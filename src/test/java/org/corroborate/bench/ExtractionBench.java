package org.corroborate.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast claims are found, on the example documents: {@code bench extraction [DIRECTORY OF GOLD]}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 9, time = 2)
public class ExtractionBench {

    static final int MEGABYTE = 1_000_000;

    private final Extractor extractor = new Extractor();
    private final String text = seeds(MEGABYTE);

    /** One megabyte of the example documents, which are dense with incidents. */
    @Benchmark
    public int megabyte() {
        return extractor.find(text, Optional.empty()).size();
    }

    static void run(String[] arguments) throws Exception {
        measure();
        ExtractionGrowth.print();
        GoldScore.print(arguments.length > 0 ? Path.of(arguments[0]) : Path.of("../shared/gold"));
    }

    private static void measure() throws RunnerException {
        var options = new OptionsBuilder()
                .include(ExtractionBench.class.getSimpleName())
                .shouldFailOnError(true)
                .build();
        var times = new Runner(options).runSingle().getPrimaryResult().getStatistics();
        System.out.printf(
                Locale.ROOT,
                "%nJMH, a megabyte of the example documents, one core: median %.1f MB/s (slowest %.1f, fastest %.1f)%n",
                1000 / times.getPercentile(50),
                1000 / times.getMax(),
                1000 / times.getMin());
    }

    /** So many bytes of the example documents, over and over. */
    static String seeds(int bytes) {
        var all = new StringBuilder();
        try (var files = Files.list(Path.of("seeds"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        } catch (IOException broken) {
            throw new IllegalStateException("The example documents are read from ./seeds.", broken);
        }
        var once = all.toString();
        int size = once.getBytes(StandardCharsets.UTF_8).length;
        var rest = once.substring(0, (int) ((long) once.length() * (bytes % size) / size));
        return once.repeat(bytes / size) + rest;
    }
}
