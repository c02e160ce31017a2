package org.corroborate.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What someone with access to the tables could do. */
final class Tampering {

    private Tampering() {}

    static void empty(JdbcClient db) {
        run(db, "delete from audit_subject");
        run(db, "delete from audit_entry");
        run(db, "update audit_head set number = 0, seal = '" + Written.NOTHING_BEFORE + "'");
    }

    static void run(JdbcClient db, String statement) {
        db.sql(statement).update();
    }
}
