package org.corroborate.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextsRepository {

    private final JdbcClient db;
    private final JdbcTemplate batch;

    TextsRepository(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    void add(DocumentText text, String title) {
        db.sql("""
                insert into sources_text (id, document, ordinal, content, title, reader, reader_version, read_at)
                values (:id, :document,
                    (select coalesce(max(ordinal) + 1, 0) from sources_text where document = :document),
                    :content, :title, :reader, :version, :at)
                """)
                .param("id", text.id().value())
                .param("document", text.document().value())
                .param("content", text.content())
                .param("title", title)
                .param("reader", text.reader())
                .param("version", text.readerVersion())
                .param("at", text.readAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DocumentText> newest(DocumentId document) {
        return db.sql("""
                select id, document, content, reader, reader_version, read_at from sources_text
                where document = :document order by ordinal desc fetch first 1 row only
                """)
                .param("document", document.value())
                .query(TextsRepository::text)
                .optional();
    }

    Optional<DocumentText> byId(TextId id) {
        return db.sql("""
                select id, document, content, reader, reader_version, read_at from sources_text where id = :id
                """).param("id", id.value()).query(TextsRepository::text).optional();
    }

    Optional<DocumentId> documentOf(TextId id) {
        return db.sql("select document from sources_text where id = :id")
                .param("id", id.value())
                .query((row, number) -> new DocumentId(row.getObject("document", UUID.class)))
                .optional();
    }

    void addShingles(TextId text, Collection<Long> shingles) {
        batch.batchUpdate(
                "insert into sources_shingle (text, shingle) values (?, ?)", shingles, 1_000, (row, shingle) -> {
                    row.setObject(1, text.value());
                    row.setLong(2, shingle);
                });
    }

    /** Texts of other documents that share the most shingles with this one, the best first. */
    List<TextId> likeliest(TextId text) {
        return db.sql("""
                select other.text from sources_shingle mine
                join sources_shingle other on other.shingle = mine.shingle
                join sources_text its on its.id = other.text
                where mine.text = :text
                    and its.document <> (select document from sources_text where id = :text)
                group by other.text having count(*) >= 3
                order by count(*) desc, other.text fetch first 5 rows only
                """)
                .param("text", text.value())
                .query((row, number) -> new TextId(row.getObject("text", UUID.class)))
                .list();
    }

    void addNearCopy(TextId later, TextId earlier, Likeness likeness) {
        db.sql("""
                insert into sources_near_copy (text, of_text, same_passages, passages)
                values (:text, :of, :same, :passages)
                """)
                .param("text", later.value())
                .param("of", earlier.value())
                .param("same", likeness.same())
                .param("passages", likeness.passages())
                .update();
    }

    /** What the newest text of each document is a near-copy of, where it is one: the one that was here first. */
    Map<DocumentId, NearCopy> nearCopies(Collection<DocumentId> documents) {
        var found = new HashMap<DocumentId, NearCopy>();
        if (!documents.isEmpty()) {
            db.sql("""
                    select later.document, earlier.document as of_document, c.same_passages, c.passages
                    from sources_text later
                    join sources_near_copy c on c.text = later.id
                    join sources_text earlier on earlier.id = c.of_text
                    join sources_document d on d.id = earlier.document
                    where later.document in (:documents)
                        and later.ordinal = (select max(t.ordinal) from sources_text t where t.document = later.document)
                    order by d.number, earlier.ordinal desc
                    """)
                    .param(
                            "documents",
                            documents.stream().map(DocumentId::value).toList())
                    .query(row -> {
                        found.putIfAbsent(new DocumentId(row.getObject("document", UUID.class)), nearCopy(row));
                    });
        }
        return found;
    }

    private static NearCopy nearCopy(ResultSet row) throws SQLException {
        return new NearCopy(
                new DocumentId(row.getObject("of_document", UUID.class)),
                row.getInt("same_passages"),
                row.getInt("passages"));
    }

    /** How many documents are near-copies of another one. */
    int copies() {
        return db.sql("""
                select count(distinct later.document) from sources_near_copy c join sources_text later on later.id = c.text
                where later.ordinal = (select max(t.ordinal) from sources_text t where t.document = later.document)
                """).query(Integer.class).single();
    }

    private static DocumentText text(ResultSet row, int number) throws SQLException {
        return new DocumentText(
                new TextId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("content"),
                row.getString("reader"),
                row.getString("reader_version"),
                row.getObject("read_at", OffsetDateTime.class).toInstant());
    }
}
