package org.corroborate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One ZIP file: the database as SQL, the files beside it, and {@value #SUMS} with the SHA-256 of each as
 * {@code sha256sum} writes it, so that a backup can be checked and read without this program.
 */
final class BackupFile implements AutoCloseable {

    static final String DATABASE = "database.sql";
    static final String HEAD = "HEAD";
    static final String SUMS = "SHA256SUMS";
    static final String FILES = "files/";

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    BackupFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            add(name, bytes);
        }
    }

    void add(String name, InputStream bytes) throws IOException {
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        new DigestInputStream(bytes, digest).transferTo(zip);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    @Override
    public void close() throws IOException {
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
