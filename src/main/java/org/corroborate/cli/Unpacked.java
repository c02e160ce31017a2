package org.corroborate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.corroborate.audit.Checkpoint;
import org.corroborate.shared.Refusal;

/** A backup, laid out in a directory and found to be what was written. */
record Unpacked(Path directory) {

    static Unpacked from(Path backup, Path directory) throws IOException {
        Map<String, String> sums = new HashMap<>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var bytes = zip.getInputStream(entry)) {
                    sums.put(entry.getName(), unpack(bytes, place(directory, entry.getName())));
                }
            }
        } catch (java.util.zip.ZipException broken) {
            throw new Refusal("cli.not-a-backup", backup.toString());
        }
        sums.remove(BackupFile.SUMS);
        var unpacked = new Unpacked(directory);
        if (!unpacked.expectedSums().equals(sums)) {
            throw new Refusal("cli.damaged", backup.toString());
        }
        return unpacked;
    }

    Path script() {
        return directory.resolve(BackupFile.DATABASE);
    }

    Path files() throws IOException {
        return Files.createDirectories(directory.resolve(BackupFile.FILES));
    }

    Checkpoint head() throws IOException {
        return Checkpoint.parse(Files.readString(directory.resolve(BackupFile.HEAD)));
    }

    private Map<String, String> expectedSums() throws IOException {
        var sums = directory.resolve(BackupFile.SUMS);
        if (!Files.exists(sums)) {
            return Map.of();
        }
        return Files.readAllLines(sums).stream()
                .map(it -> it.split(" {2}", 2))
                .collect(Collectors.toMap(it -> it[1], it -> it[0]));
    }

    private static String unpack(InputStream bytes, Path place) throws IOException {
        var digest = BackupFile.sha256();
        Files.createDirectories(place.getParent());
        Files.copy(new DigestInputStream(bytes, digest), place);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Within the directory, whatever the name says. */
    private static Path place(Path directory, String name) {
        var place = directory.resolve(name).normalize();
        if (!place.startsWith(directory) || place.equals(directory)) {
            throw new Refusal("cli.not-a-backup", name);
        }
        return place;
    }
}
