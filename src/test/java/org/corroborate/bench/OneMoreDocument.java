package org.corroborate.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.corroborate.TestWorkbench;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Imports one document more into a workbench full of generated reports, and sees which statements the database was asked. */
public final class OneMoreDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final Pattern OURS = Pattern.compile("\\b(claims|incidents|conflicts)_");

    private static final Pattern SCAN = Pattern.compile("\"?PUBLIC\"?\\.\"?(\\w+)\"?\\.tableScan");

    private final TestWorkbench workbench;

    private final JdbcTemplate db;

    public OneMoreDocument(TestWorkbench workbench) {
        this.workbench = workbench;
        db = workbench.the(JdbcTemplate.class);
    }

    /** Says how long it takes in a workbench of so many mentions, in the middle of several times. */
    static void measure(int mentions) throws IOException {
        var data = Files.createTempDirectory("corroborate-bench");
        try (var workbench = TestWorkbench.on(data)) {
            new MadeDatabase(workbench.the(JdbcTemplate.class)).fill(mentions);
            var one = new OneMoreDocument(workbench);
            var asked = one.asked(telling(5, mentions));
            var times = new ArrayList<Double>();
            for (var reports = 6; reports <= 16; reports++) {
                var start = System.nanoTime();
                one.received(telling(reports, mentions));
                times.add((System.nanoTime() - start) / 1e6);
            }
            times.sort(Comparator.naturalOrder());
            System.out.printf(
                    Locale.ROOT,
                    "one document more in a database of %,d mentions: %,d statements, %,d rows, tables read from end to end: %s,"
                            + " from its arrival until it is compared %.0f ms%n",
                    mentions,
                    asked.stream().mapToLong(Asked::times).sum(),
                    asked.stream().mapToLong(Asked::rows).sum(),
                    one.scanned(asked),
                    times.get(times.size() / 2));
        }
    }

    /** A statement that was asked: how often, and how many rows it gave or changed in all. */
    public record Asked(String sql, long times, long rows) {}

    /** A document that tells once more, with more dead, what so many of the generated reports tell. */
    public static String telling(int reports, int mentions) {
        var text = new StringBuilder("What happened\n\n");
        StreamSupport.stream(new MadeReports(mentions).spliterator(), false)
                .filter(it -> where(it).region().isEmpty() && !where(it).place().isEmpty() && !day(it).isEmpty())
                .limit(reports)
                .forEach(it -> text.append("On %s, gunmen attacked %s, killing 17 people.%n%n"
                        .formatted(day(it), where(it).place())));
        return text.toString();
    }

    private static Where where(Report it) {
        return said(it, claim -> claim.statement() instanceof Where where ? Optional.of(where) : Optional.empty())
                .orElse(new Where("", "", ""));
    }

    private static String day(Report it) {
        return said(it, claim -> claim.statement() instanceof When when ? Optional.of(when) : Optional.empty())
                .map(when -> DAY.format(when.from()))
                .orElse("");
    }

    private static <T> Optional<T> said(Report it, Function<Claim, Optional<T>> of) {
        return it.claims().stream().flatMap(claim -> of.apply(claim).stream()).findFirst();
    }

    /** Imports it and waits until it is compared. */
    public DocumentId received(String words) {
        var documents = workbench.the(Documents.class);
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        var id = documents
                .receive(Arrival.of("more.txt", bytes), TestWorkbench.signIn("REVIEWER", "READER"))
                .document()
                .id();
        TestWorkbench.until(() -> documents.progress(id).reached() == Stage.COMPARED);
        return id;
    }

    /** What the database is asked while a document is imported. */
    public List<Asked> asked(String words) {
        db.execute("set query_statistics_max_entries 2000");
        db.execute("set query_statistics true");
        received(words);
        var asked = db.query(
                "select sql_statement, execution_count, average_row_count * execution_count from information_schema.query_statistics",
                (row, _) -> new Asked(row.getString(1), row.getLong(2), row.getLong(3)));
        db.execute("set query_statistics false");
        return asked;
    }

    /** The tables of claims, incidents and conflicts that statements read from end to end. */
    public Set<String> scanned(List<Asked> asked) {
        var scanned = new TreeSet<String>();
        for (var it : asked) {
            if (OURS.matcher(it.sql()).find()) {
                var tables = SCAN.matcher(plan(it.sql()));
                while (tables.find()) {
                    scanned.add(tables.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return scanned;
    }

    private String plan(String sql) {
        return String.valueOf(db.execute("explain " + sql, (PreparedStatementCallback<String>) it -> {
            for (var parameter = 1; parameter <= it.getParameterMetaData().getParameterCount(); parameter++) {
                it.setObject(parameter, null);
            }
            try (var rows = it.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }));
    }
}
