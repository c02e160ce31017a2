package org.corroborate.sources;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JobsRepository {

    private final JdbcClient db;

    JobsRepository(JdbcClient db) {
        this.db = db;
    }

    /** Frees what a scheduler of this name had at work when its process ended; there is only one of a name. */
    void release(String scheduler) {
        db.sql("""
                update sources_job set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where picked = true and picked_by = :scheduler
                """).param("scheduler", scheduler).update();
    }
}
