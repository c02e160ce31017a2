package org.corroborate.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the workbench keeps everything; the index lies there beside the documents.
 *
 * @param index whether it is kept in step; commands that find nothing leave that to the next start of the workbench
 */
@ConfigurationProperties("corroborate")
record SearchSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("true") boolean index) {

    Path directory() {
        return data.resolve("search");
    }
}
