package org.corroborate.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corroborate.audit.Written.About;
import org.corroborate.shared.Subject;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the trail: entries are added and read, never changed. */
@Repository
class EntryRepository {

    private static final RowMapper<Written> ENTRY = (row, count) -> new Written(
            row.getLong("number"),
            row.getString("at"),
            row.getString("agent"),
            row.getString("act"),
            List.of(),
            row.getString("facts"),
            row.getString("previous"),
            row.getString("seal"));

    private static final RowMapper<About> ABOUT = (row, count) ->
            new About(row.getLong("entry"), row.getInt("place"), row.getString("kind"), row.getString("id"));

    private static final RowMapper<Checkpoint> HEAD =
            (row, count) -> new Checkpoint(row.getLong("number"), row.getString("seal"));

    private final JdbcClient db;

    EntryRepository(JdbcClient db) {
        this.db = db;
    }

    Checkpoint head() {
        return db.sql("select number, seal from audit_head").query(HEAD).single();
    }

    /** The newest entry, held until the end of the transaction: whoever appends next waits. */
    Checkpoint heldHead() {
        return db.sql("select number, seal from audit_head where one = 1 for update")
                .query(HEAD)
                .single();
    }

    void append(Written entry) {
        db.sql("""
                insert into audit_entry (number, at, agent, act, facts, previous, seal)
                values (:number, :at, :agent, :act, :facts, :previous, :seal)
                """)
                .param("number", entry.number())
                .param("at", entry.at())
                .param("agent", entry.agent())
                .param("act", entry.act())
                .param("facts", entry.facts())
                .param("previous", entry.previous())
                .param("seal", entry.seal())
                .update();
        entry.about().forEach(this::append);
        db.sql("update audit_head set number = :number, seal = :seal where one = 1")
                .param("number", entry.number())
                .param("seal", entry.seal())
                .update();
    }

    private void append(About about) {
        db.sql("insert into audit_subject (entry, place, kind, id) values (:entry, :place, :kind, :id)")
                .param("entry", about.entry())
                .param("place", about.place())
                .param("kind", about.kind())
                .param("id", about.id())
                .update();
    }

    /** The entries after a number, in their order. */
    List<Written> after(long number, int atMost) {
        return withSubjects(db.sql("select * from audit_entry where number > :after order by number limit :limit")
                .param("after", number)
                .param("limit", atMost)
                .query(ENTRY)
                .list());
    }

    /** The newest that pass, from an offset. An empty text in the filter passes everything. */
    List<Written> newest(RowFilter filter, int offset, int limit) {
        return withSubjects(db.sql("select * from audit_entry where " + filter.condition()
                        + " order by number desc offset :offset rows fetch next :limit rows only")
                .params(filter.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(ENTRY)
                .list());
    }

    long count(RowFilter filter) {
        return db.sql("select count(*) from audit_entry where " + filter.condition())
                .params(filter.parameters())
                .query((row, count) -> row.getLong(1))
                .single();
    }

    /** Newest first. */
    List<Written> about(Subject subject) {
        return withSubjects(db.sql("""
                select e.* from audit_entry e
                where e.number in (select entry from audit_subject where kind = :kind and id = :id)
                order by e.number desc
                """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(ENTRY)
                .list());
    }

    List<String> acts() {
        return db.sql("select distinct act from audit_entry order by act")
                .query((row, count) -> row.getString(1))
                .list();
    }

    private List<Written> withSubjects(List<Written> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        var subjects = subjects(entries);
        return entries.stream()
                .map(it -> it.about(subjects.getOrDefault(it.number(), List.of())))
                .toList();
    }

    private Map<Long, List<About>> subjects(List<Written> entries) {
        var numbers = entries.stream().mapToLong(Written::number).summaryStatistics();
        var wide = numbers.getMax() - numbers.getMin() >= entries.size();
        var query = wide
                ? db.sql("select * from audit_subject where entry in (:entries) order by entry, place")
                        .param("entries", entries.stream().map(Written::number).toList())
                : db.sql("select * from audit_subject where entry between :first and :last order by entry, place")
                        .param("first", numbers.getMin())
                        .param("last", numbers.getMax());
        return query.query(ABOUT).list().stream().collect(Collectors.groupingBy(About::entry));
    }
}
