package org.corroborate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.corroborate.cli.Headless;
import org.corroborate.shared.AccountId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The whole workbench without its web, on a directory of the test's; started and stopped as often as the test likes. */
public final class TestWorkbench implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestWorkbench(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a directory, with further beans and with settings as {@code name=value}. */
    public static TestWorkbench on(Path data, List<Class<?>> beans, String... settings) {
        var all = new ArrayList<>(List.of("corroborate.data=" + data, "spring.datasource.url=" + database(data)));
        all.addAll(List.of(settings));
        return new TestWorkbench(Headless.start(all, beans.toArray(Class<?>[]::new)));
    }

    public static TestWorkbench on(Path data) {
        return on(data, List.of());
    }

    /** The same database as in use, not the tests' own in memory. */
    public static String database(Path data) {
        return "jdbc:h2:file:" + data + "/corroborate;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    /** Signs this thread in as somebody with these roles, who has no account. */
    public static AccountId signIn(String... roles) {
        var names = Arrays.stream(roles).map(it -> "ROLE_" + it).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", "", AuthorityUtils.createAuthorityList(names)));
        return AccountId.create();
    }

    /** Waits for the background; fails after five minutes, which a busy machine may need. */
    public static void until(BooleanSupplier reached) {
        var end = Instant.now().plus(Duration.ofMinutes(5));
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not reached within five minutes.");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
