package org.corroborate.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.shared.AccountId;

/**
 * One item as received, byte for byte.
 *
 * @param number counts up from 0 in order of arrival; the short name people use ("document 002")
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param title from the manifest or the text's own heading, else the file's name
 * @param published the day of publication, from which relative dates are reckoned, where known
 */
public record Document(
        DocumentId id,
        int number,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String title,
        Optional<SourceId> source,
        Optional<LocalDate> published,
        Instant receivedAt,
        AccountId receivedBy) {}
