package org.corroborate.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.corroborate.conflicts.Comparison;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;

/**
 * Links and compares generated mentions, then twice as many, and one document more: {@code ConflictsBench 500000}.
 * Exits with 1 where a million takes a minute or more, or twice as many more than 2.3 times the time.
 */
public final class ConflictsBench {

    private ConflictsBench() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000));
    }

    static int run(int mentions) {
        measure(Math.min(100_000, mentions));
        var once = measure(mentions);
        var twice = measure(2 * mentions);
        var ratio = twice / once;
        System.out.printf(Locale.ROOT, "twice the mentions: %.2f times the time%n", ratio);
        oneMore(2 * mentions);
        var enough = ratio <= 2.3 && (2 * mentions < 1_000_000 || twice < 60);
        return enough ? 0 : 1;
    }

    private static double measure(int mentions) {
        var made = new MadeReports(mentions);
        var incidents = new AtomicLong();
        var conflicts = new AtomicLong();
        var pairs = new AtomicLong();
        var start = System.nanoTime();
        var cpu = cpu();
        Linking.link(made, Judgements.NONE, incident -> {
            incidents.incrementAndGet();
            var findings = Comparison.compare(
                    incident.id(),
                    incident.mentions().stream().map(made::report).toList());
            conflicts.addAndGet(findings.conflicts().size());
            pairs.addAndGet(findings.pairs());
        });
        var seconds = (System.nanoTime() - start) / 1e9;
        var memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,d mentions: %,d incidents, %,d conflicts from %,d pairs in %.1f s, %.1f s of processor (heap %d of %d MB)%n",
                mentions,
                incidents.get(),
                conflicts.get(),
                pairs.get(),
                seconds,
                (cpu() - cpu) / 1e9,
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                memory.maxMemory() >> 20);
        return seconds;
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
