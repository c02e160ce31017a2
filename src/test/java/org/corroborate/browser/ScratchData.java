package org.corroborate.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each workbench of a test an empty data directory of its own. */
class ScratchData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var data = Files.createTempDirectory("corroborate-browser").toString();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("scratch", Map.of("corroborate.data", data)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
