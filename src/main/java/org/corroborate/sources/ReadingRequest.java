package org.corroborate.sources;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is asked of a reader.
 *
 * @param mostCharacters a longer text is not read at all, rather than cut
 * @param longest a reader that takes longer is stopped
 */
record ReadingRequest(Path file, String fileName, String mediaType, int mostCharacters, Duration longest) {}
