package org.corroborate;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests at one desk, which is opened once for all of them; each has a day of its own, so that nothing is linked across tests. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class DeskTest {

    protected Desk desk;
    protected LocalDate day = LocalDate.of(2021, 2, 1);

    @BeforeAll
    void open(@TempDir Path data) {
        desk = new Desk(data);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void nextDay() {
        Desk.signIn();
        day = day.plusDays(40);
    }
}
