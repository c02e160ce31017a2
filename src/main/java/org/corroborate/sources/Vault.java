package org.corroborate.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.corroborate.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where bytes are kept: each file once, under its SHA-256, on the disk for certain before anybody hears of it. */
@Component
class Vault {

    private static final int HEAD = 64 * 1024;

    private final Path documents;
    private final SourcesSettings settings;

    Vault(SourcesSettings settings) {
        this.settings = settings;
        this.documents = settings.data().resolve("documents");
    }

    int mostMegabytes() {
        return settings.mostMegabytes();
    }

    /** Makes the directories, and clears what a crash left; called once the database is ours, not another process's. */
    void open() {
        try {
            Leftovers.remove(incoming());
            Files.createDirectories(incoming());
        } catch (IOException noDirectory) {
            throw new Refusal("sources.no-directory", documents.toString());
        }
    }

    /** Bytes that have arrived and lie aside until they are kept or dropped. */
    record Incoming(Path file, String sha256, long size, byte[] head) {}

    /** Takes bytes in, hashed and written through to the disk; where they cannot be kept, none of them stay. */
    Incoming take(InputStream bytes) {
        var file = incoming().resolve(UUID.randomUUID() + ".part");
        try {
            var taken = write(bytes, file);
            if (taken.size() == 0) {
                throw new Refusal("sources.empty");
            }
            if (full()) {
                throw new Refusal("sources.disk-full");
            }
            return taken;
        } catch (IOException broken) {
            // Asked before the part is dropped: afterwards there is room again.
            var refusal = notKept();
            drop(file);
            throw refusal;
        } catch (RuntimeException refused) {
            drop(file);
            throw refused;
        }
    }

    /** Puts bytes to their place; the same bytes there are the same. */
    void keep(Incoming incoming) {
        var place = path(incoming.sha256());
        try {
            var first = documents.resolve(incoming.sha256().substring(0, 2));
            var second = Files.createDirectories(first.resolve(incoming.sha256().substring(2, 4)));
            Files.move(incoming.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(second);
            force(first);
            force(documents);
        } catch (IOException broken) {
            var refusal = notKept();
            drop(incoming.file());
            throw refusal;
        }
    }

    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // It lies among the incoming files, which are cleared at the next start.
        }
    }

    Path path(String sha256) {
        return documents
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    Path incoming() {
        return documents.resolve("incoming");
    }

    private Incoming write(InputStream bytes, Path file) throws IOException {
        var digest = sha256();
        var head = new byte[0];
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var chunk = new byte[HEAD];
            for (var n = bytes.readNBytes(chunk, 0, HEAD); n > 0; n = bytes.readNBytes(chunk, 0, HEAD)) {
                head = size == 0 ? Arrays.copyOf(chunk, n) : head;
                size += n;
                if (size > settings.mostBytes()) {
                    throw new Refusal("sources.too-large", String.valueOf(settings.mostMegabytes()));
                }
                digest.update(chunk, 0, n);
                for (var left = ByteBuffer.wrap(chunk, 0, n); left.hasRemaining(); ) {
                    channel.write(left);
                }
            }
            channel.force(true);
        }
        return new Incoming(file, HexFormat.of().formatHex(digest.digest()), size, head);
    }

    private Refusal notKept() {
        return new Refusal(full() ? "sources.disk-full" : "sources.broken-off");
    }

    /** Whether less is left than the database should always have: it must never meet a full disk. */
    private boolean full() {
        try {
            return Files.getFileStore(incoming()).getUsableSpace() < settings.leastFreeBytes();
        } catch (IOException noStore) {
            return true;
        }
    }

    /** A file is in its directory for certain only when the directory, too, is written through. */
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException notOnThisSystem) {
            // Some systems have no such thing and need none.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
