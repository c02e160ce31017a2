package org.corroborate.cli;

import java.util.ArrayList;
import java.util.List;
import org.corroborate.Corroborate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The workbench without its web: the same services on the same data directory, for commands and tests. */
public final class Headless {

    private static final String NOT_WITHOUT_WEB = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private Headless() {}

    /** Starts with settings as {@code name=value} and, for tests, further beans; the caller closes it. */
    public static ConfigurableApplicationContext start(List<String> settings, Class<?>... beans) {
        var arguments = new ArrayList<>(List.of("--spring.autoconfigure.exclude=" + NOT_WITHOUT_WEB));
        settings.forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(Corroborate.class)
                .sources(beans)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
