package org.corroborate.sources;

import java.time.Instant;

/** The characters a reader made of a document, with the reader's name and version. */
public record DocumentText(
        TextId id, DocumentId document, String content, String reader, String readerVersion, Instant readAt) {}
