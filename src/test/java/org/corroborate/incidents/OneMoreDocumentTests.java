package org.corroborate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.corroborate.TestWorkbench;
import org.corroborate.bench.MadeDatabase;
import org.corroborate.bench.OneMoreDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one document more in a full workbench makes it read and do again. */
class OneMoreDocumentTests {

    private static final int MENTIONS = 3000;

    /** Incidents that the document tells of. */
    private static final int TOLD = 5;

    @Test
    void onlyWhatADocumentTouchesIsReadAndComparedAgain(@TempDir Path data) {
        try (var workbench = TestWorkbench.on(data)) {
            var db = workbench.the(JdbcTemplate.class);
            new MadeDatabase(db).fill(MENTIONS);
            var one = new OneMoreDocument(workbench);
            var asked = one.asked(OneMoreDocument.telling(TOLD, MENTIONS));
            assertThat(one.scanned(asked)).isSubsetOf("conflicts_stale");
            assertThat(asked.stream().filter(it -> it.sql().contains("from incidents_report")))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.rows() / it.times()).isLessThan(MENTIONS / 20));
            assertThat(rows(db, "conflicts_compared")).hasSizeBetween(TOLD, 8 * TOLD);
            assertThat(rows(db, "incidents_act")).hasSizeBetween(TOLD, 2 * TOLD);
        }
    }

    private static List<Integer> rows(JdbcTemplate db, String table) {
        return db.query("select * from " + table, (_, number) -> number);
    }
}
