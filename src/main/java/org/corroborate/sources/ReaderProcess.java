package org.corroborate.sources;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A {@link ReaderWorker} in a process of its own, so that a hostile file can exhaust nothing but that. After any trouble
 * the process is ended and not used again.
 */
final class ReaderProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private ReaderProcess(Process process, Path temporary) {
        this.process = process;
        process.onExit().thenRun(() -> Leftovers.forget(temporary));
        this.to = new DataOutputStream(process.getOutputStream());
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts one that may write only into a directory of its own, which goes with it. */
    static ReaderProcess start(Path directory, int heapMegabytes) throws IOException {
        var temporary = Files.createTempDirectory(Files.createDirectories(directory), "reader");
        var process = new ProcessBuilder(command(temporary.toAbsolutePath(), heapMegabytes))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ReaderProcess(process, temporary);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Asks and waits; throws {@link TimeoutException} where the reader took too long, {@link IOException} where it died. */
    Reading read(ReadingRequest request) throws IOException, TimeoutException {
        Frames.write(request, to);
        var answer = CompletableFuture.supplyAsync(
                this::answer, task -> Thread.ofVirtual().start(task));
        try {
            return answer.get(request.longest().toMillis(), TimeUnit.MILLISECONDS)
                    .orElseThrow(() -> new IOException("The reader process died."));
        } catch (TimeoutException late) {
            close();
            throw late;
        } catch (ExecutionException | InterruptedException broken) {
            close();
            throw new IOException(broken);
        } catch (IOException died) {
            close();
            throw died;
        }
    }

    private Optional<Reading> answer() {
        try {
            return Optional.of(Frames.reading(from));
        } catch (IOException died) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static List<String> command(Path temporary, int heapMegabytes) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary));
        var code = ReaderWorker.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        if (code.startsWith("jar:nested:")) {
            // Within the packaged workbench: jar:nested:/where/corroborate.jar/!BOOT-INF/classes/!/
            command.addAll(List.of("-cp", code.substring("jar:nested:".length(), code.indexOf("/!"))));
            command.add("-Dloader.main=" + ReaderWorker.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReaderWorker.class.getName()));
        }
        return command;
    }
}
