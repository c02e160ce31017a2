package org.corroborate.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words around each mention, and the drawers by which mentions that could be linked find each other. */
@Repository
class ReportsRepository {

    private static final RowMapper<ReportRow> REPORTS = new SimplePropertyRowMapper<>(ReportRow.class);
    private static final RowMapper<UUID> IDS = (row, _) -> row.getObject(1, UUID.class);

    private final JdbcClient db;

    ReportsRepository(JdbcClient db) {
        this.db = db;
    }

    /** A mention with its document and the words around it. */
    record ReportRow(UUID mention, UUID text, int startAt, int endAt, UUID document, String words) {

        static ReportRow of(Mention it, DocumentId document, String words) {
            return new ReportRow(it.id().value(), it.text().value(), it.start(), it.end(), document.value(), words);
        }

        MentionId id() {
            return new MentionId(mention);
        }

        Mention filed() {
            return new Mention(id(), new TextId(text), startAt, endAt);
        }
    }

    List<ReportRow> rows(Collection<MentionId> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : db.sql("""
                        select mention, text, start_at as startAt, end_at as endAt, document, words
                        from incidents_report where mention in (:mentions)
                        """).param("mentions", values(mentions)).query(REPORTS).list();
    }

    List<MentionId> mentionsOf(DocumentId document) {
        return ids(db.sql("select mention from incidents_report where document = :document")
                .param("document", document.value())
                .query(IDS)
                .list());
    }

    /** Mentions that share a drawer with one of these. */
    List<MentionId> neighbours(Collection<MentionId> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : ids(db.sql("""
                        select distinct other.mention
                        from incidents_drawer one join incidents_drawer other on other.drawer = one.drawer
                        where one.mention in (:mentions)
                        """).param("mentions", values(mentions)).query(IDS).list());
    }

    void add(ReportRow row) {
        db.sql("""
                insert into incidents_report (mention, text, start_at, end_at, document, words)
                values (:mention, :text, :start, :end, :document, :words)
                """)
                .param("text", row.text())
                .param("start", row.startAt())
                .param("end", row.endAt())
                .param("mention", row.mention())
                .param("document", row.document())
                .param("words", row.words())
                .update();
    }

    /** Puts a mention into these drawers and no others. */
    void file(MentionId mention, Set<String> drawers) {
        db.sql("delete from incidents_drawer where mention = :mention")
                .param("mention", mention.value())
                .update();
        for (var drawer : drawers) {
            db.sql("insert into incidents_drawer (mention, drawer) values (:mention, :drawer)")
                    .param("mention", mention.value())
                    .param("drawer", drawer)
                    .update();
        }
    }

    /** The mention takes part no more: its text was read again. */
    void forget(MentionId mention) {
        file(mention, Set.of());
        db.sql("delete from incidents_report where mention = :mention")
                .param("mention", mention.value())
                .update();
    }

    private static List<MentionId> ids(List<UUID> values) {
        return values.stream().map(MentionId::new).toList();
    }

    private static List<UUID> values(Collection<MentionId> mentions) {
        return mentions.stream().map(MentionId::value).toList();
    }
}
