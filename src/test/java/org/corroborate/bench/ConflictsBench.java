package org.corroborate.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corroborate.conflicts.Comparison;
import org.corroborate.conflicts.Findings;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;

/**
 * How well the example documents are linked and compared, where gold is at hand; then links and compares generated
 * mentions, twice as many, and one document more: {@code ConflictsBench GOLD 500000}.
 * Exits with 1 where a million takes a minute or more, or twice as many more than 2.3 times the time, or
 * more than two gigabytes are taken. In a database that is full of generated mentions it then imports one document.
 */
public final class ConflictsBench {

    private static final int BATCH = 4096;

    private static final int MENTIONS = 500_000;

    private static final long TWO_GIGABYTES = 2L << 30;

    private ConflictsBench() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments));
    }

    static int run(String[] arguments) throws IOException {
        var mentions = MENTIONS;
        var gold = Path.of("../shared/gold");
        for (var argument : arguments) {
            if (argument.matches("\\d+")) {
                mentions = Integer.parseInt(argument);
            } else {
                gold = Path.of(argument);
            }
        }
        GoldLinks.print(gold);
        return run(mentions);
    }

    private static int run(int mentions) throws IOException {
        measure(Math.min(100_000, mentions));
        var once = measure(mentions);
        var twice = measure(2 * mentions);
        var ratio = twice.processor() / once.processor();
        System.out.printf(Locale.ROOT, "twice the mentions: %.2f times the time of processor%n", ratio);
        var within = Room.taken().within(TWO_GIGABYTES);
        oneMore(2 * mentions);
        OneMoreDocument.measure(Math.min(100_000, mentions));
        return ratio <= 2.3 && within && (2 * mentions < 1_000_000 || twice.seconds() < 60) ? 0 : 1;
    }

    /** Seconds by the clock, and of all processors together. */
    private record Time(double seconds, double processor) {}

    private static Time measure(int mentions) {
        var tally = new Tally(new MadeReports(mentions));
        var start = System.nanoTime();
        var cpu = cpu();
        Linking.link(tally.made, Judgements.NONE, tally::add);
        tally.compare();
        var time = new Time((System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
        var memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,d mentions: %,d incidents, the largest of %,d, %,d conflicts from %,d pairs in %.1f s,"
                        + " %.1f s of processor (heap %d of %d MB)%n",
                mentions,
                tally.incidents,
                tally.largest,
                tally.conflicts,
                tally.pairs,
                time.seconds(),
                time.processor(),
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                memory.maxMemory() >> 20);
        return time;
    }

    /** Compares incidents as they come, many at a time, on all processors; keeps none. */
    private static final class Tally {

        private final MadeReports made;
        private final List<LinkedIncident> batch = new ArrayList<>();
        private long incidents;
        private long largest;
        private long conflicts;
        private long pairs;

        Tally(MadeReports made) {
            this.made = made;
        }

        void add(LinkedIncident incident) {
            batch.add(incident);
            if (batch.size() == BATCH) {
                compare();
            }
        }

        void compare() {
            for (var findings : batch.parallelStream().map(this::findings).toList()) {
                conflicts += findings.conflicts().size();
                pairs += findings.pairs();
            }
            incidents += batch.size();
            largest = Math.max(
                    largest,
                    batch.stream().mapToInt(it -> it.mentions().size()).max().orElse(0));
            batch.clear();
        }

        private Findings findings(LinkedIncident it) {
            return Comparison.compare(
                    it.id(), it.mentions().stream().map(made::report).toList());
        }
    }

    private static long cpu() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean it ? it.getProcessCpuTime() : 0;
    }

    /** Five mentions arrive: those that share a drawer with them are linked again, nobody else. */
    private static void oneMore(int mentions) {
        var made = new MadeReports(mentions);
        var fresh = new ArrayList<org.corroborate.incidents.Report>();
        var at = made.iterator();
        for (var i = 0; i < 5; i++) {
            fresh.add(at.next());
        }
        var drawers = new java.util.HashSet<Long>();
        fresh.forEach(it -> drawers.addAll(Linking.blocks(it)));
        var touched = new ArrayList<>(fresh);
        while (at.hasNext()) {
            var known = at.next();
            if (Linking.blocks(known).stream().anyMatch(drawers::contains)) {
                touched.add(known);
            }
        }
        var start = System.nanoTime();
        var linked = Linking.link(touched, Judgements.NONE);
        linked.stream()
                .map(LinkedIncident::mentions)
                .forEach(them -> Comparison.compare(
                        linked.getFirst().id(), them.stream().map(made::report).toList()));
        System.out.printf(
                Locale.ROOT,
                "one document more among %,d mentions: %d touched, %.1f ms%n",
                mentions,
                touched.size(),
                (System.nanoTime() - start) / 1e6);
    }
}
