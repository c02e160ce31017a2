package org.corroborate.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the process was killed, as by {@code kill -9}; ten times over on one database. */
class DurabilityTests {

    private static final int ROUNDS = Integer.getInteger("corroborate.durability.rounds", 10);

    @TempDir
    private Path data;

    private final Random random = new Random(7);

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        try (var db = Writer.open(data);
                var statement = db.createStatement()) {
            statement.execute("create table kept (number bigint primary key, words varchar(3000))");
        }
        var acknowledged = new TreeSet<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            var before = acknowledged.size();
            acknowledged.addAll(writeUntilKilled(round * 1_000_000L, 1 + round % 4));
            assertThat(acknowledged.size()).isGreaterThan(before);
            assertThat(kept()).as("after round %d", round).containsAll(acknowledged);
        }
        System.out.printf("durability: %d rounds, %d acknowledged commits, none lost%n", ROUNDS, acknowledged.size());
    }

    private List<Long> writeUntilKilled(long from, int threads) throws IOException, InterruptedException {
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        data.toString(),
                        Integer.toString(threads),
                        Long.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var acknowledged = new ArrayList<Long>();
        var most = 50 + random.nextInt(500);
        try (var lines = writer.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Long.parseLong(line));
                if (acknowledged.size() == most) {
                    writer.toHandle()
                            .destroyForcibly(); // unlike the process itself, leaves the pipe to be read to its end
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private List<Long> kept() throws SQLException, IOException {
        var numbers = new ArrayList<Long>();
        try (var db = Writer.open(data);
                var statement = db.createStatement();
                var rows = statement.executeQuery("select number from kept")) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
