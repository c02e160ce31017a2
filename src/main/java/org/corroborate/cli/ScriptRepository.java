package org.corroborate.cli;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole database as SQL: what is kept in a backup can be read without this program, and by later ones. */
class ScriptRepository {

    private final JdbcClient db;

    ScriptRepository(JdbcClient db) {
        this.db = db;
    }

    void write(Path file) {
        db.sql("script nosettings to '" + quoted(file) + "' charset 'UTF-8'")
                .query()
                .listOfRows();
    }

    void read(Path file) {
        db.sql("runscript from '" + quoted(file) + "' charset 'UTF-8'").update();
    }

    private static String quoted(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }
}
