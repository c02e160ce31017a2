package org.corroborate.datasets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases and their files; only ever added. */
@Repository
class ReleasesRepository {

    private static final int PIECE = 500_000;

    private static final RowMapper<ReleaseRow> RELEASES = new SimplePropertyRowMapper<>(ReleaseRow.class);
    private static final RowMapper<FileRow> FILES = new SimplePropertyRowMapper<>(FileRow.class);
    private static final RowMapper<Integer> NUMBER = (row, _) -> row.getInt(1);
    private static final RowMapper<byte[]> BYTES = (row, _) -> row.getBytes(1);
    private static final RowMapper<Frozen> FROZEN = (row, _) -> new Frozen(
            row.getInt("number"),
            row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
            new AccountId(row.getObject("by_account", UUID.class)),
            row.getString("low"),
            row.getString("best"),
            row.getString("high"));

    /** Columns are named as the record names them: looking for each under two names is slow, and fills the trace. */
    private static final String SELECT = """
            select id, number, frozen_at as frozenAt, by_account as byAccount, method, method_version as methodVersion,
                row_count as rowCount, citation_count as citationCount, sha256, audit_head as auditHead
            from datasets_release
            """;

    private final JdbcClient db;

    ReleasesRepository(JdbcClient db) {
        this.db = db;
    }

    record ReleaseRow(
            UUID id,
            int number,
            OffsetDateTime frozenAt,
            UUID byAccount,
            String method,
            String methodVersion,
            int rowCount,
            int citationCount,
            String sha256,
            String auditHead) {

        Release release() {
            return new Release(
                    new ReleaseId(id),
                    number,
                    frozenAt.toInstant(),
                    new AccountId(byAccount),
                    new MethodName(method, methodVersion),
                    rowCount,
                    citationCount,
                    sha256,
                    auditHead);
        }
    }

    record FileRow(String name, String mediaType, long size, String sha256) {

        ReleaseFile file() {
            return new ReleaseFile(name, mediaType, size, sha256);
        }
    }

    /** An incident as a release froze it. */
    record Frozen(int number, Instant at, AccountId by, String low, String best, String high) {}

    List<Release> all() {
        return db.sql(SELECT + "order by number desc").query(RELEASES).stream()
                .map(ReleaseRow::release)
                .toList();
    }

    Optional<Release> byNumber(int number) {
        return db.sql(SELECT + "where number = :number")
                .param("number", number)
                .query(RELEASES)
                .optional()
                .map(ReleaseRow::release);
    }

    Optional<Release> before(ReleaseId release) {
        return db.sql(SELECT + """
                where number < (select number from datasets_release where id = :id)
                order by number desc fetch first 1 row only
                """)
                .param("id", release.value())
                .query(RELEASES)
                .optional()
                .map(ReleaseRow::release);
    }

    int nextNumber() {
        return db.sql("select coalesce(max(number), 0) + 1 from datasets_release")
                .query(NUMBER)
                .single();
    }

    void add(Release it) {
        db.sql("""
                insert into datasets_release (id, number, frozen_at, by_account, method, method_version, row_count,
                    citation_count, sha256, audit_head)
                values (:id, :number, :at, :by, :method, :version, :rows, :citations, :sha256, :head)
                """)
                .param("id", it.id().value())
                .param("number", it.number())
                .param("at", it.frozenAt().atOffset(ZoneOffset.UTC))
                .param("by", it.by().value())
                .param("method", it.method().name())
                .param("version", it.method().version())
                .param("rows", it.rows())
                .param("citations", it.citations())
                .param("sha256", it.sha256())
                .param("head", it.auditHead())
                .update();
    }

    void add(ReleaseId release, Row row) {
        db.sql("""
                insert into datasets_frozen (release, incident, low, best, high)
                values (:release, :incident, :low, :best, :high)
                """)
                .param("release", release.value())
                .param("incident", row.incident().value())
                .param("low", row.low(Attribute.FATALITIES).value())
                .param("best", row.best(Attribute.FATALITIES).value())
                .param("high", row.high(Attribute.FATALITIES).value())
                .update();
    }

    List<Frozen> frozen(IncidentId incident) {
        return db.sql("""
                select r.number, r.frozen_at, r.by_account, f.low, f.best, f.high
                from datasets_frozen f join datasets_release r on r.id = f.release
                where f.incident = :incident order by r.number
                """).param("incident", incident.value()).query(FROZEN).list();
    }

    List<ReleaseFile> files(ReleaseId release) {
        return db
                .sql(
                        "select name, media_type as mediaType, size, sha256 from datasets_file where release = :release order by place")
                .param("release", release.value())
                .query(FILES)
                .stream()
                .map(FileRow::file)
                .toList();
    }

    void add(ReleaseId release, int place, ReleaseFile file, byte[] bytes) {
        db.sql("""
                insert into datasets_file (release, name, place, media_type, size, sha256)
                values (:release, :name, :place, :type, :size, :sha256)
                """)
                .param("release", release.value())
                .param("name", file.name())
                .param("place", place)
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .update();
        for (var piece = 0; piece * PIECE < bytes.length; piece++) {
            db.sql("insert into datasets_piece (release, name, place, bytes) values (:release, :name, :place, :bytes)")
                    .param("release", release.value())
                    .param("name", file.name())
                    .param("place", piece)
                    .param(
                            "bytes",
                            Arrays.copyOfRange(bytes, piece * PIECE, Math.min(bytes.length, (piece + 1) * PIECE)))
                    .update();
        }
    }

    void write(ReleaseId release, String name, OutputStream to) {
        try {
            for (var piece = 0; ; piece++) {
                var bytes = db.sql("""
                        select bytes from datasets_piece
                        where release = :release and name = :name and place = :place
                        """)
                        .param("release", release.value())
                        .param("name", name)
                        .param("place", piece)
                        .query(BYTES)
                        .optional();
                if (bytes.isEmpty()) {
                    return;
                }
                to.write(bytes.get());
            }
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
