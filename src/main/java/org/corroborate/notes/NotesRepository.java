package org.corroborate.notes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes, whom they name, what was settled, and who has read what: only ever added. */
@Repository
class NotesRepository {

    private static final RowMapper<UUID> IDS = (row, _) -> row.getObject(1, UUID.class);

    private static final String NOTES = """
            select n.id, n.question, n.words, n.answers, n.by_account, n.at from notes_note n
            """;

    /** Names the person, or is in a thread where they wrote; what they wrote themselves does not reach them. */
    private static final String REACHING = """
             where n.by_account <> :me and (
                exists (select 1 from notes_named it where it.note = n.id and it.account = :me)
                or n.answers is not null and exists (select 1 from notes_note own
                    where own.by_account = :me and (own.id = n.answers or own.answers = n.answers)))
            """;

    private final JdbcClient db;

    NotesRepository(JdbcClient db) {
        this.db = db;
    }

    private record Plain(
            NoteId id, boolean question, String words, Optional<NoteId> answers, AccountId by, Instant at) {}

    private record About(UUID note, Subject subject) {}

    private record Who(UUID note, AccountId account) {}

    Optional<Note> byId(NoteId id) {
        return whole(db.sql(NOTES + " where n.id = :id")
                        .param("id", id.value())
                        .query(NotesRepository::plain)
                        .list())
                .stream()
                .findFirst();
    }

    /** About the subject or a part of it, the oldest first. */
    List<Note> about(Subject subject) {
        return whole(db.sql(NOTES + """
                         where exists (select 1 from notes_about it
                            where it.note = n.id and it.kind = :kind and it.subject = :subject)
                        order by n.number
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query(NotesRepository::plain)
                .list());
    }

    List<Note> reaching(AccountId me, int most) {
        return whole(db.sql(NOTES + REACHING + " order by n.number desc fetch first :most rows only")
                .param("me", me.value())
                .param("most", most)
                .query(NotesRepository::plain)
                .list());
    }

    int unread(AccountId me) {
        return db.sql("select count(*) from notes_note n" + REACHING
                        + " and not exists (select 1 from notes_seen s where s.note = n.id and s.account = :me)")
                .param("me", me.value())
                .query(Integer.class)
                .single();
    }

    Set<NoteId> seen(AccountId me) {
        return db.sql("select note from notes_seen where account = :me").param("me", me.value()).query(IDS).stream()
                .map(NoteId::new)
                .collect(java.util.stream.Collectors.toSet());
    }

    void see(Collection<NoteId> read, AccountId me, Instant at) {
        var before = seen(me);
        read.stream().distinct().filter(it -> !before.contains(it)).forEach(it -> db.sql(
                        "insert into notes_seen (note, account, at) values (:note, :me, :at)")
                .param("note", it.value())
                .param("me", me.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    Set<AccountId> writers(NoteId thread) {
        return new HashSet<>(db
                .sql("select by_account from notes_note where id = :thread or answers = :thread")
                .param("thread", thread.value())
                .query(IDS)
                .stream()
                .map(AccountId::new)
                .toList());
    }

    /** The newest settling of each thread that has one. */
    Map<NoteId, Settling> settlings(Collection<NoteId> threads) {
        return threads.isEmpty()
                ? Map.of()
                : db
                        .sql("select note, settled, by_account, at from notes_settling where note in (:notes)"
                                + " order by number")
                        .param("notes", threads.stream().map(NoteId::value).toList())
                        .query((row, _) -> new Settling(
                                new NoteId(row.getObject("note", UUID.class)),
                                row.getBoolean("settled"),
                                new AccountId(row.getObject("by_account", UUID.class)),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .stream()
                        .collect(toMap(Settling::thread, it -> it, (_, later) -> later));
    }

    void add(Settling it) {
        db.sql("insert into notes_settling (note, settled, by_account, at) values (:note, :settled, :by, :at)")
                .param("note", it.thread().value())
                .param("settled", it.settled())
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Note it) {
        db.sql("""
                insert into notes_note (id, question, words, answers, by_account, at)
                values (:id, :question, :words, :answers, :by, :at)
                """)
                .param("id", it.id().value())
                .param("question", it.question())
                .param("words", it.words())
                .param("answers", it.answers().map(NoteId::value).orElse(null))
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
        for (var place = 0; place < it.about().size(); place++) {
            db.sql("insert into notes_about (note, place, kind, subject) values (:note, :place, :kind, :subject)")
                    .param("note", it.id().value())
                    .param("place", place)
                    .param("kind", it.about().get(place).kind())
                    .param("subject", it.about().get(place).id())
                    .update();
        }
        it.named().forEach(account -> db.sql("insert into notes_named (note, account) values (:note, :account)")
                .param("note", it.id().value())
                .param("account", account.value())
                .update());
    }

    private List<Note> whole(List<Plain> plain) {
        if (plain.isEmpty()) {
            return List.of();
        }
        var ids = plain.stream().map(it -> it.id().value()).toList();
        var about = db
                .sql("select note, kind, subject from notes_about where note in (:notes) order by note, place")
                .param("notes", ids)
                .query((row, _) -> new About(
                        row.getObject("note", UUID.class),
                        new Subject(row.getString("kind"), row.getString("subject"))))
                .stream()
                .collect(groupingBy(About::note, mapping(About::subject, toList())));
        var named = db
                .sql("select note, account from notes_named where note in (:notes)")
                .param("notes", ids)
                .query((row, _) ->
                        new Who(row.getObject("note", UUID.class), new AccountId(row.getObject("account", UUID.class))))
                .stream()
                .collect(groupingBy(Who::note, mapping(Who::account, toList())));
        return plain.stream()
                .map(it -> new Note(
                        it.id(),
                        about.getOrDefault(it.id().value(), List.of()),
                        it.question(),
                        it.words(),
                        it.answers(),
                        named.getOrDefault(it.id().value(), List.of()),
                        it.by(),
                        it.at()))
                .toList();
    }

    private static Plain plain(ResultSet row, int number) throws SQLException {
        return new Plain(
                new NoteId(row.getObject("id", UUID.class)),
                row.getBoolean("question"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("answers", UUID.class)).map(NoteId::new),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
