package org.corroborate.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The most memory that was taken so far.
 *
 * @param heap in bytes, the sum of what each part of it held at its fullest
 * @param process in bytes, everything that the system counts; the heap's where the system does not say
 */
record Room(long heap, long process) {

    private static final Path STATUS = Path.of("/proc/self/status");

    static Room taken() throws IOException {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .mapToLong(it -> it.getPeakUsage().getUsed())
                .sum();
        return new Room(heap, Files.isReadable(STATUS) ? ofProcess() : heap);
    }

    private static long ofProcess() throws IOException {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Says it, and whether the process kept to so many bytes. */
    boolean within(long bytes) {
        System.out.printf(
                Locale.ROOT,
                "at the fullest %d MB of heap, %d MB in all, of %d MB%n",
                heap >> 20,
                process >> 20,
                bytes >> 20);
        return process <= bytes;
    }
}
