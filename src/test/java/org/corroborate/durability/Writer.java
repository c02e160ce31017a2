package org.corroborate.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/** A process that commits one row after another, and says the row's number once it is committed; it is killed. */
final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        var threads = Integer.parseInt(arguments[1]);
        var next = new AtomicLong(Long.parseLong(arguments[2]));
        var out = System.out;
        for (var thread = 0; thread < threads; thread++) {
            Thread.ofPlatform().start(() -> write(Path.of(arguments[0]), next, out));
        }
    }

    private static void write(Path data, AtomicLong next, PrintStream out) {
        try (var db = open(data)) {
            db.setAutoCommit(false);
            try (var insert = db.prepareStatement("insert into kept (number, words) values (?, ?)")) {
                while (true) {
                    var number = next.incrementAndGet();
                    insert.setLong(1, number);
                    insert.setString(2, "w".repeat((int) (number % 3000)));
                    insert.executeUpdate();
                    db.commit();
                    synchronized (out) {
                        out.println(number);
                        out.flush();
                    }
                }
            }
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The database exactly as the workbench opens it. */
    static Connection open(Path data) throws SQLException, IOException {
        var settings = new Properties();
        try (var file = Path.of("src/main/resources/application.properties")
                .toUri()
                .toURL()
                .openStream()) {
            settings.load(file);
        }
        return DriverManager.getConnection(
                settings.getProperty("spring.datasource.url").replace("${corroborate.data:./data}", data.toString()),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }
}
