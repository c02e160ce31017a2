package org.corroborate.bench;

import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.corroborate.Corroborate;
import org.corroborate.TestWorkbench;
import org.corroborate.browser.Watched;
import org.corroborate.browser.Watched.What;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * What a person waits for, in a real browser: a document of one megabyte with five thousand claims, and a hundred
 * thousand documents and conflicts beside it: {@code UiBench 100000 documents conflicts}, all without a word. Exits with 1
 * where a bound is passed.
 */
final class UiBench {

    private static final int MANY = 100_000;

    private UiBench() {}

    static int run(String[] arguments) throws Exception {
        var many = MANY;
        var asked = EnumSet.noneOf(What.class);
        for (var argument : arguments) {
            if (argument.matches("\\d+")) {
                many = Integer.parseInt(argument);
            } else {
                asked.add(What.valueOf(argument.toUpperCase(Locale.ROOT)));
            }
        }
        return run(many, asked.isEmpty() ? EnumSet.allOf(What.class) : asked);
    }

    private static int run(int many, Set<What> asked) throws Exception {
        var data = Files.createTempDirectory("corroborate-bench");
        try (var context = new SpringApplicationBuilder(Corroborate.class)
                .run(
                        "--server.port=0",
                        "--corroborate.data=" + data,
                        "--spring.datasource.url=" + TestWorkbench.database(data),
                        "--vaadin.productionMode=true",
                        "--logging.level.root=warn")) {
            new MadeWorkbench(context).fill(many);
            var port = ((WebServerApplicationContext) context).getWebServer().getPort();
            var passed = new AtomicInteger();
            Watched.all(port, many, asked, it -> passed.addAndGet(tell(it) ? 0 : 1));
            return passed.get() == 0 ? 0 : 1;
        }
    }

    /** Says it, and whether the bound holds. */
    private static boolean tell(Watched.Times times) {
        var holds = times.at(95) <= times.bound();
        System.out.printf(
                Locale.ROOT,
                "%-40s median %4.0f ms, p95 %4.0f ms, bound %4d ms: %s (%d times)%n",
                times.what(),
                times.at(50),
                times.at(95),
                times.bound(),
                holds ? "holds" : "PASSED",
                times.milliseconds().size());
        return holds;
    }
}
