package org.corroborate.sources;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.corroborate.shared.Sentence;

/** The talk between the workbench and its reader process: requests one way, readings the other. */
final class Frames {

    private static final byte WORDS = 1;
    private static final byte NO_WORDS = 2;

    private Frames() {}

    static void write(ReadingRequest request, DataOutputStream to) throws IOException {
        string(request.file().toString(), to);
        string(request.fileName(), to);
        string(request.mediaType(), to);
        to.writeInt(request.mostCharacters());
        to.writeLong(request.longest().toMillis());
        to.flush();
    }

    static ReadingRequest request(DataInputStream from) throws IOException {
        return new ReadingRequest(
                Path.of(string(from)), string(from), string(from), from.readInt(), Duration.ofMillis(from.readLong()));
    }

    static void write(Reading reading, DataOutputStream to) throws IOException {
        switch (reading) {
            case Reading.Words words -> {
                to.writeByte(WORDS);
                string(words.content(), to);
                string(words.title(), to);
                string(words.reader(), to);
                string(words.version(), to);
            }
            case Reading.NoWords none -> {
                to.writeByte(NO_WORDS);
                string(none.why().key(), to);
                to.writeInt(none.why().arguments().size());
                for (var argument : none.why().arguments()) {
                    string(argument, to);
                }
            }
        }
        to.flush();
    }

    static Reading reading(DataInputStream from) throws IOException {
        return switch (from.readByte()) {
            case WORDS -> new Reading.Words(string(from), string(from), string(from), string(from));
            case NO_WORDS -> noWords(from);
            default -> throw new IOException("The reader process does not keep to its frames.");
        };
    }

    private static Reading noWords(DataInputStream from) throws IOException {
        var key = string(from);
        var arguments = new ArrayList<String>();
        for (var left = from.readInt(); left > 0; left--) {
            arguments.add(string(from));
        }
        return new Reading.NoWords(new Sentence(key, arguments));
    }

    private static void string(String value, DataOutputStream to) throws IOException {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static String string(DataInputStream from) throws IOException {
        var length = from.readInt();
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The reader process ended within a frame.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
