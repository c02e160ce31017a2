package org.corroborate.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the workbench keeps everything; the index lies there beside the documents. */
@ConfigurationProperties("corroborate")
record SearchSettings(@DefaultValue("./data") Path data) {

    Path directory() {
        return data.resolve("search");
    }
}
