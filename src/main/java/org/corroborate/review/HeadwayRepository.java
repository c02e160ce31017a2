package org.corroborate.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.review.Headway.Part;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The headway of each document, by number. */
@Repository
class HeadwayRepository {

    private final JdbcClient db;

    HeadwayRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * A headway as it is remembered.
     *
     * @param touched how often something had happened to the document when it was remembered or touched last
     */
    record Kept(Headway headway, boolean stale, long touched) {}

    List<Kept> of(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? List.of()
                : db.sql("select * from review_headway where document in (:documents)")
                        .param(
                                "documents",
                                documents.stream().map(DocumentId::value).toList())
                        .query(HeadwayRepository::kept)
                        .list();
    }

    List<DocumentId> stale(int most) {
        return db.sql("select document from review_headway where stale fetch first :most rows only")
                .param("most", most)
                .query(HeadwayRepository::document)
                .list();
    }

    int count() {
        return db.sql("select count(*) from review_headway")
                .query(HeadwayRepository::number)
                .single();
    }

    Set<DocumentId> known() {
        return Set.copyOf(db.sql("select document from review_headway")
                .query(HeadwayRepository::document)
                .list());
    }

    int count(Part part) {
        return db.sql("select count(*) from review_headway where " + column(part))
                .query(HeadwayRepository::number)
                .single();
    }

    /** How many of a part stand before a number. */
    int before(Part part, int number) {
        return db.sql("select count(*) from review_headway where " + column(part) + " and number < :number")
                .param("number", number)
                .query(HeadwayRepository::number)
                .single();
    }

    /** Some of a part, by number. */
    List<DocumentId> page(Part part, int offset, int limit) {
        return db.sql("select document from review_headway where " + column(part) + " order by " + column(part)
                        + ", number offset :offset rows fetch first :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query(HeadwayRepository::document)
                .list();
    }

    /** A document that nothing is remembered of yet. */
    void add(Document document) {
        db.sql("""
                insert into review_headway (document, number, touched, stale, claimed, dismissed, unread, proposed,
                    mentions, conflicts, wants_reading, in_conflict)
                values (:document, :number, 0, true, 0, 0, 0, 0, 0, 0, false, false)
                """)
                .param("document", document.id().value())
                .param("number", document.number())
                .update();
    }

    int touch(DocumentId document) {
        return db.sql("update review_headway set touched = touched + 1, stale = true where document = :document")
                .param("document", document.value())
                .update();
    }

    void touch(Collection<TextId> texts) {
        if (!texts.isEmpty()) {
            db.sql("update review_headway set touched = touched + 1, stale = true where text in (:texts)")
                    .param("texts", texts.stream().map(TextId::value).toList())
                    .update();
        }
    }

    /** Remembers it; it stays stale where something happened after {@code touched}. */
    void save(Headway it, Optional<TextId> text, long touched) {
        var looked = it.looked().orElse(new Looked(0, 0, 0, 0));
        db.sql("""
                update review_headway set text = :text, stale = (touched <> :touched), claimed = :claimed,
                    dismissed = :dismissed, unread = :unread, proposed = :proposed, mentions = :mentions,
                    day_from = :from, day_to = :to, conflicts = :conflicts, wants_reading = :reading,
                    in_conflict = :conflict
                where document = :document
                """)
                .param("document", it.document().value())
                .param("text", text.map(TextId::value).orElse(null))
                .param("touched", touched)
                .param("claimed", looked.claimed())
                .param("dismissed", looked.dismissed())
                .param("unread", looked.unread())
                .param("proposed", looked.proposed())
                .param("mentions", it.mentions())
                .param("from", it.from().orElse(null))
                .param("to", it.to().orElse(null))
                .param("conflicts", it.conflicts())
                .param("reading", it.unread())
                .param("conflict", it.inConflict())
                .update();
    }

    private static String column(Part part) {
        return switch (part) {
            case UNREAD -> "wants_reading";
            case IN_CONFLICT -> "in_conflict";
        };
    }

    private static Kept kept(ResultSet row, int nth) throws SQLException {
        var read = row.getObject("text", UUID.class) != null;
        var headway = new Headway(
                document(row, nth),
                read ? Optional.of(looked(row)) : Optional.empty(),
                Optional.ofNullable(row.getObject("day_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("day_to", LocalDate.class)),
                row.getInt("mentions"),
                row.getInt("conflicts"));
        return new Kept(headway, row.getBoolean("stale"), row.getLong("touched"));
    }

    private static Looked looked(ResultSet row) throws SQLException {
        return new Looked(row.getInt("claimed"), row.getInt("dismissed"), row.getInt("unread"), row.getInt("proposed"));
    }

    private static DocumentId document(ResultSet row, int nth) throws SQLException {
        return new DocumentId(row.getObject("document", UUID.class));
    }

    private static Integer number(ResultSet row, int nth) throws SQLException {
        return row.getInt(1);
    }
}
