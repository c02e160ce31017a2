package org.corroborate.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.corroborate.audit.Audit;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A database opened for its record alone: no web, no jobs, no migrations, and no doors, as there is no one to sign in. */
final class OpenRecord implements AutoCloseable {

    /** Not a configuration that the workbench itself would find. */
    @ComponentScan("org.corroborate.audit")
    @Import(ScriptRepository.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private final ConfigurableApplicationContext context;

    private OpenRecord(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the database in a directory, or makes an empty one. */
    static OpenRecord in(Path directory) {
        var url = "jdbc:h2:file:" + directory.toAbsolutePath().resolve("corroborate")
                + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        return new OpenRecord(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run("--spring.datasource.url=" + url, "--logging.level.root=error"));
    }

    Audit audit() {
        return context.getBean(Audit.class);
    }

    ScriptRepository scripts() {
        return context.getBean(ScriptRepository.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
