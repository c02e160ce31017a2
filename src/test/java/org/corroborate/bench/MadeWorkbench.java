package org.corroborate.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.DemoAccounts;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty workbench: a long document that is read as any other, and rows beside it. */
final class MadeWorkbench {

    private static final int PARAGRAPHS = 850;
    private static final List<String> TOWNS = List.of(
            "Bandiagara", "Mopti", "Gao", "Kidal", "Douentza", "Koro", "Bankass", "Tenenkou", "Niafunke", "Ansongo");
    private static final List<String> NUMBERS = List.of("two", "four", "five", "seven", "nine", "eleven", "twelve");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String ASIDE = " Officials visited the area some time later and spoke with elders about wells,"
            + " roads and the harvest, and promised to come back when the rains are over.";

    private final ApplicationContext context;

    MadeWorkbench(ApplicationContext context) {
        this.context = context;
    }

    void fill(int many) {
        context.getBean(DemoAccounts.class).openAll();
        receive(longText());
        var db = context.getBean(JdbcTemplate.class);
        documents(db, many);
        conflicts(db, many);
        headway(db);
        System.out.printf(
                Locale.ROOT,
                "%d claims in the long document, %d documents, %d conflicts%n",
                db.queryForObject("select count(*) from claims_claim", Integer.class),
                db.queryForObject("select count(*) from sources_document", Integer.class),
                db.queryForObject("select count(*) from review_queue where found", Integer.class));
    }

    private void receive(String words) {
        var by = TestWorkbench.signIn("READER", "REVIEWER");
        var documents = context.getBean(Documents.class);
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        var document = documents.receive(Arrival.of("long.txt", bytes), by).document();
        TestWorkbench.until(() -> documents.progress(document.id()).reached() == Stage.COMPARED);
    }

    private static String longText() {
        var text = new StringBuilder("A long report\n\n");
        for (var number = 0; number < PARAGRAPHS; number++) {
            var day = LocalDate.of(2012, 1, 1).plusDays(number * 5L);
            text.append(
                            "On %s, unidentified gunmen attacked a convoy in %s. The attack killed %s gendarmes and wounded %s others."
                                    .formatted(
                                            DAY.format(day),
                                            TOWNS.get(number % TOWNS.size()),
                                            NUMBERS.get(number % NUMBERS.size()),
                                            NUMBERS.get((number + 3) % NUMBERS.size())))
                    .append(ASIDE.repeat(6))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static void documents(JdbcTemplate db, int many) {
        db.update("""
                insert into sources_document (id, number, file_name, media_type, size, sha256, given_title, received_at,
                    received_by)
                select random_uuid(), x, 'note-' || x || '.txt', 'text/plain', 40, lpad(rawtohex(x), 64, '0'),
                    'Note ' || x, current_timestamp, random_uuid() from system_range(1, ?)
                """, many);
        db.update("""
                insert into sources_text (id, document, ordinal, content, title, reader, reader_version, read_at)
                select random_uuid(), id, 0, 'Three people were killed here.', '', 'made', '1', current_timestamp
                from sources_document where number > 0
                """);
        db.update("""
                insert into sources_journey (document, journey, asked_at, asked_by, ended)
                select id, 0, current_timestamp, random_uuid(), true from sources_document where number > 0
                """);
        db.update("""
                insert into sources_stage (document, journey, stage, reached_at)
                select id, 0, stage, current_timestamp from sources_document, (values ('KEPT'), ('READ'), ('PROPOSED'),
                    ('LINKED'), ('COMPARED')) as stages (stage) where number > 0
                """);
    }

    /** Fifty to an incident: each between two tolls, of a made document each. */
    private static void conflicts(JdbcTemplate db, int many) {
        db.update("""
                create table made as select d.number as place, t.id as text, random_uuid() as mention,
                    random_uuid() as incident
                from sources_document d join sources_text t on t.document = d.id where d.number between 1 and ?
                """, Math.max(1, many / 50));
        db.update("""
                insert into claims_mention (id, text, start_at, end_at, made_at)
                select mention, text, 0, 30, current_timestamp from made
                """);
        db.update("""
                create table made_claim as select * from claims_claim where attribute = 'FATALITIES'
                order by ordinal fetch first row only
                """);
        db.update("""
                create table made_claims as select made_claim.*, made.place as its_place,
                    made.mention as its_mention, made.text as its_text, twice.x as nth from made_claim cross join made
                cross join system_range(1, 2) as twice
                """);
        db.update("""
                update made_claims set id = random_uuid(), ordinal = 1000000 + 2 * its_place + nth, mention = its_mention,
                    text = its_text, start_at = 0, end_at = 24, exact = 'Three people were killed', number = 2 + nth
                """);
        db.update("alter table made_claims drop column its_mention");
        db.update("alter table made_claims drop column its_text");
        db.update("create table made_places as select id, its_place as place, nth from made_claims");
        db.update("alter table made_claims drop column its_place");
        db.update("alter table made_claims drop column nth");
        db.update("insert into claims_claim select * from made_claims");
        db.update("""
                insert into incidents_incident (id, name, day_from, day_to, day_precision, mentions, made_at)
                select incident, 'Made ' || place, date '2012-01-01', date '2012-01-01', 'DAY', 1, current_timestamp
                from made
                """);
        queue(db, many);
    }

    /** What the last stage of a document's way remembers. */
    private static void headway(JdbcTemplate db) {
        db.update("""
                insert into review_headway (document, number, text, touched, stale, claimed, dismissed, unread, proposed,
                    mentions, day_from, day_to, conflicts, wants_reading, in_conflict)
                select d.id, d.number, t.id, 0, false, case when made.place is null then 0 else 1 end, 0,
                    case when made.place is null then 1 else 0 end, case when made.place is null then 0 else 2 end,
                    case when made.place is null then 0 else 1 end, null, null,
                    case when made.place is null then 0 else 30 end, made.place is null, made.place is not null
                from sources_document d join sources_text t on t.document = d.id
                left join made on made.place = d.number where d.number > 0
                """);
    }

    private static void queue(JdbcTemplate db, int many) {
        db.update("create index made_by_place on made (place)");
        db.update("create index made_places_by_place on made_places (place)");
        db.update("""
                create table made_conflict as select random_uuid() as conflict, x, 1 + mod(x, ?) as place
                from system_range(1, ?)
                """, Math.max(1, many / 50), many);
        db.update("""
                insert into review_queue (conflict, incident, attribute, kind, severity, found, found_at, first_year,
                    last_year, state, reopened)
                select conflict, incident, case when mod(x, 4) = 0 then 'INJURIES' else 'FATALITIES' end,
                    'CROSS_DOCUMENT', mod(x, 3), true,
                    dateadd(second, x, timestamp with time zone '2021-01-01 00:00:00Z'), 2012, 2024,
                    case when mod(x, 10) < 6 then 'OPEN' when mod(x, 10) < 9 then 'DECIDED' else 'WAITING' end, false
                from made_conflict join made on made.place = made_conflict.place
                """);
        db.update("""
                insert into conflicts_conflict (id, incident, attribute, kind, severity, why, found, found_at)
                select q.conflict, q.incident, q.attribute, q.kind,
                    case q.severity when 2 then 'HIGH' when 1 then 'MIDDLE' else 'LOW' end,
                    '{"key":"conflicts.marked","arguments":[]}', true, q.found_at
                from review_queue q join made_conflict on made_conflict.conflict = q.conflict
                """);
        db.update("""
                insert into conflicts_claim (conflict, claim, place)
                select c.conflict, p.id, p.nth from made_conflict c join made_places p on p.place = c.place
                """);
    }
}
