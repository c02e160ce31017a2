package org.corroborate.sources;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param data where the workbench keeps everything
 * @param mostMegabytes a larger file is refused
 * @param leastFreeMegabytes with less room left on the disk, nothing more is received: the database needs it
 * @param mostCharacters a longer text is kept, but not read
 * @param longestReading a reader that takes longer is stopped
 * @param readerMegabytes the heap of one reader process
 */
@ConfigurationProperties("corroborate")
record SourcesSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("100") int mostMegabytes,
        @DefaultValue("32") int leastFreeMegabytes,
        @DefaultValue("10000000") int mostCharacters,
        @DefaultValue("120s") Duration longestReading,
        @DefaultValue("512") int readerMegabytes) {

    long leastFreeBytes() {
        return leastFreeMegabytes * 1024L * 1024L;
    }

    long mostBytes() {
        return mostMegabytes * 1024L * 1024L;
    }
}
