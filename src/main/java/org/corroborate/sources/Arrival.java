package org.corroborate.sources;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file as it arrives, with what is known of it; the stream is read once and left open.
 *
 * @param source the publisher's name, where known
 * @param published the day of publication, where known
 */
public record Arrival(
        String fileName,
        InputStream bytes,
        Optional<String> title,
        Optional<String> source,
        Optional<LocalDate> published) {

    /** A file of which only the name is known. */
    public static Arrival of(String fileName, InputStream bytes) {
        return new Arrival(fileName, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
