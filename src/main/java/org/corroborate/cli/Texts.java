package org.corroborate.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.corroborate.shared.Refusal;

/** Reads files whose bytes are text in UTF-8. A reader of other kinds of files belongs here, where it is refused. */
final class Texts {

    Text read(String file) {
        var bytes = bytes(file);
        return new Text(file, digest(bytes), decoded(file, bytes));
    }

    private static byte[] bytes(String file) {
        try {
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal("cli.directory", file);
            }
            if (!Files.exists(path)) {
                throw new Refusal("cli.missing", file);
            }
            return Files.readAllBytes(path);
        } catch (InvalidPathException wrong) {
            throw new Refusal("cli.missing", file);
        } catch (IOException broken) {
            throw new Refusal("cli.unreadable", file);
        }
    }

    /** A byte that is no text makes the file one that is not plain text. */
    private static String decoded(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("cli.not-text", file);
            }
            return text;
        } catch (CharacterCodingException wrong) {
            throw new Refusal("cli.not-text", file);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
