package org.corroborate.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationContext;

/** A workbench's data directory, opened for one command while no workbench runs on it. */
final class DataDirectory {

    private static final int IN_USE = 90020;

    private DataDirectory() {}

    static int with(Path data, ToIntFunction<ApplicationContext> work) {
        var settings = List.of(
                "corroborate.data=" + data,
                "corroborate.index=false",
                "logging.level.root=error",
                "logging.level.org.springframework.boot=off");
        try (var workbench = Headless.start(settings)) {
            return work.applyAsInt(workbench);
        } catch (RuntimeException broken) {
            throw inUse(broken) ? new Refusal("cli.in-use", data.toString()) : broken;
        }
    }

    private static boolean inUse(Throwable broken) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return true;
            }
        }
        return false;
    }
}
