package org.corroborate.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.extraction.Extractor;

/** How the time of extraction grows with a text: documents up to 50 MB, and hostile megabytes beside twice as much. */
final class ExtractionGrowth {

    private static final int[] MEGABYTES = {1, 4, 16, 50};
    private static final int WARM = 12;

    private final Extractor extractor = new Extractor();
    private long claims;

    private ExtractionGrowth() {}

    static void print() {
        var growth = new ExtractionGrowth();
        growth.documents();
        growth.hostile();
    }

    private void documents() {
        var first = ExtractionBench.seeds(ExtractionBench.MEGABYTE);
        for (int i = 0; i < WARM; i++) {
            seconds(first);
        }
        System.out.printf("%nDocuments, by length%n");
        double before = 0;
        for (int megabytes : MEGABYTES) {
            double each = seconds(ExtractionBench.seeds(megabytes * ExtractionBench.MEGABYTE)) / megabytes;
            System.out.printf(
                    Locale.ROOT,
                    "%4d MB  %6.1f MB/s  %,d claims%s%n",
                    megabytes,
                    1 / each,
                    claims,
                    before == 0 ? "" : "  a megabyte takes %.2f times what it took in 1 MB".formatted(each / before));
            before = before == 0 ? each : before;
        }
    }

    private void hostile() {
        System.out.printf("%nOne thing over and over: a million characters, and twice as many%n");
        for (var piece : HostileTexts.pieces()) {
            hostile(
                    shown(piece),
                    HostileTexts.of(piece, ExtractionBench.MEGABYTE),
                    HostileTexts.of(piece, 2 * ExtractionBench.MEGABYTE));
        }
        hostile(
                "actors without end",
                HostileTexts.actors(ExtractionBench.MEGABYTE),
                HostileTexts.actors(2 * ExtractionBench.MEGABYTE));
    }

    private void hostile(String name, String once, String twice) {
        seconds(once);
        double one = Math.min(seconds(once), seconds(once));
        double two = Math.min(seconds(twice), seconds(twice));
        System.out.printf(Locale.ROOT, "  %-52s %6.3f s  %6.3f s  %.1f times%n", name, one, two, two / one);
    }

    private static String shown(String piece) {
        return piece.replace("\n", "\\n").replace("\t", "\\t");
    }

    /** The time that this thread had on a core, so that a busy machine counts less. */
    private double seconds(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        claims = 0;
        long before = threads.getCurrentThreadCpuTime();
        extractor.find(text, Optional.empty(), _ -> claims++);
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
}
