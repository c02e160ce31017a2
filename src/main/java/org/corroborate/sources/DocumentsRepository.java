package org.corroborate.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentsRepository {

    private static final String DOCUMENT = """
            select d.id, d.number, d.file_name, d.media_type, d.size, d.sha256, d.source, d.published, d.received_at,
                d.received_by, coalesce(d.given_title, nullif(t.title, ''), d.file_name) as title
            from sources_document d
            left join sources_text t on t.document = d.id and t.ordinal =
                (select max(newest.ordinal) from sources_text newest where newest.document = d.id)
            """;

    private final JdbcClient db;

    DocumentsRepository(JdbcClient db) {
        this.db = db;
    }

    /** A document's row as it is written; its number is given here. */
    record Row(
            DocumentId id,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Optional<String> title,
            Optional<SourceId> source,
            Optional<LocalDate> published) {}

    void add(Row row, AccountId by, Instant at) {
        db.sql("""
                insert into sources_document (id, number, file_name, media_type, size, sha256, given_title, source,
                    published, received_at, received_by)
                select cast(:id as uuid), coalesce(max(number) + 1, 0), cast(:file as varchar), cast(:type as varchar),
                    cast(:size as bigint), cast(:sha256 as varchar), cast(:title as varchar), cast(:source as uuid),
                    cast(:published as date), cast(:at as timestamp with time zone), cast(:by as uuid)
                from sources_document
                """)
                .param("id", row.id().value())
                .param("file", row.fileName())
                .param("type", row.mediaType())
                .param("size", row.size())
                .param("sha256", row.sha256())
                .param("title", row.title().orElse(null))
                .param("source", row.source().map(SourceId::value).orElse(null))
                .param("published", row.published().orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    List<Document> all() {
        return db.sql(DOCUMENT + " order by d.number")
                .query(DocumentsRepository::document)
                .list();
    }

    int count() {
        return db.sql("select count(*) from sources_document")
                .query(Integer.class)
                .single();
    }

    /** Numbers have no gaps, so the place of a document is its number. */
    List<Document> page(int offset, int limit) {
        return db.sql(DOCUMENT + " where d.number >= :from and d.number < :to order by d.number")
                .param("from", offset)
                .param("to", (long) offset + limit)
                .query(DocumentsRepository::document)
                .list();
    }

    Optional<Document> largest(long most) {
        return db.sql(
                        DOCUMENT
                                + " where d.id = (select id from sources_document where size <= :most order by size desc fetch first row only)")
                .param("most", most)
                .query(DocumentsRepository::document)
                .optional();
    }

    List<Document> byIds(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(DOCUMENT + " where d.id in (:ids)")
                        .param("ids", ids.stream().map(DocumentId::value).toList())
                        .query(DocumentsRepository::document)
                        .list();
    }

    Optional<Document> byId(DocumentId id) {
        return one("d.id", id.value());
    }

    Optional<Document> byNumber(int number) {
        return one("d.number", number);
    }

    Optional<Document> bySha256(String sha256) {
        return one("d.sha256", sha256);
    }

    /** The publisher of this name, added where it is new. */
    SourceId source(String name) {
        return db.sql("select id from sources_source where name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(SourceId::new)
                .orElseGet(() -> addSource(name));
    }

    List<Source> sources(Collection<SourceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select id, name from sources_source where id in (:ids)")
                        .param("ids", ids.stream().map(SourceId::value).toList())
                        .query((row, _) ->
                                new Source(new SourceId(row.getObject("id", UUID.class)), row.getString("name")))
                        .list();
    }

    List<String> sourceNames() {
        return db.sql("select name from sources_source order by lower(name)")
                .query((row, count) -> row.getString(1))
                .list();
    }

    private SourceId addSource(String name) {
        var id = SourceId.create();
        db.sql("insert into sources_source (id, name) values (:id, :name)")
                .param("id", id.value())
                .param("name", name)
                .update();
        return id;
    }

    private Optional<Document> one(String column, Object value) {
        return db.sql(DOCUMENT + " where " + column + " = :value")
                .param("value", value)
                .query(DocumentsRepository::document)
                .optional();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("source", UUID.class)).map(SourceId::new),
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("received_by", UUID.class)));
    }
}
