package org.corroborate.sources;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * The reader's own process: takes requests on standard input and answers on standard output until that ends. It stops by
 * itself when nothing was asked for a while, and when a document takes too long even though nobody waits any more.
 */
public final class ReaderWorker {

    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private volatile long deadline = System.nanoTime() + IDLE.toNanos();

    private ReaderWorker() {}

    public static void main(String[] arguments) throws IOException {
        try (var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            // Anything printed by a library would break the frames.
            System.setOut(System.err);
            new ReaderWorker().answer(in, out);
        } catch (EOFException nobodyAsks) {
            // The workbench has ended, or needs this process no longer.
        }
        System.exit(0);
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        Thread.ofPlatform().daemon().start(this::watch);
        var reader = new TikaReader();
        while (true) {
            deadline = System.nanoTime() + IDLE.toNanos();
            var request = Frames.request(in);
            deadline = System.nanoTime() + request.longest().plus(GRACE).toNanos();
            Frames.write(reader.read(request), out);
        }
    }

    private void watch() {
        while (System.nanoTime() - deadline < 0) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException never) {
                return;
            }
        }
        Runtime.getRuntime().halt(4);
    }
}
