package org.corroborate.tables;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.claims.Claims;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that are tables of incidents: what their columns say, and what became of their rows. */
@Service
public class Tables {

    private static final Set<String> TYPES = Set.of(
            "text/csv",
            "text/tab-separated-values",
            "text/tsv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.ms-excel");

    private final Documents documents;
    private final Claims claims;
    private final TablesRepository tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tables(Documents documents, Claims claims, TablesRepository tables, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.claims = claims;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a document came as a table, by its kind or name; whether it can be read as one, only its text tells. */
    public static boolean tabular(Document document) {
        return TYPES.contains(document.mediaType())
                || document.fileName().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|xlsx|ods)");
    }

    /** Its cells; none where it is not read yet, or is no table. */
    public Optional<Grid> grid(DocumentId id) {
        return Optional.of(documents.document(id))
                .filter(Tables::tabular)
                .flatMap(it -> documents.text(id))
                .flatMap(it -> Grid.of(it.content()));
    }

    /** Whether somebody has to say what its columns mean. */
    public boolean waits(DocumentId id) {
        return tables.ordered(id).isEmpty()
                && documents.text(id).filter(it -> !claims.proposed(it.id())).isPresent()
                && grid(id).isPresent();
    }

    /** What its columns probably say: as a person said of a table with the same columns, else by their names. */
    public Mapping suggestion(Grid grid) {
        return tables.remembered(headers(grid)).orElseGet(() -> Layouts.guess(grid));
    }

    /** What each row would say, or why it would be refused; read as it is asked for. */
    public Stream<RowClaims> preview(Grid grid, Mapping mapping) {
        return RowReading.of(grid, mapping);
    }

    /** Whether the days could be read with the day first as well as with the month first. */
    public boolean daysUndecided(Grid grid, Mapping mapping) {
        return mapping.column(Role.DATE)
                .filter(it -> Days.undecided(grid.rows()
                        .limit(Days.LOOKED_AT)
                        .filter(row -> it < row.cells().size())
                        .map(row -> row.cells().get(it).value())
                        .toList()))
                .isPresent();
    }

    /** Has the rows taken as the mapping says, in the background; the mapping is remembered for tables of these columns. */
    @ForReviewers
    @Transactional
    public void take(DocumentId id, Mapping mapping, AccountId by) {
        mapping.refuseUnlessUsable();
        var grid = grid(id).orElseThrow(() -> new Refusal("tables.no-table"));
        order(id, Optional.of(tables.add(mapping, headers(grid), by, clock.instant())), Optional.of(mapping), by);
    }

    /** Has it read as text, like any other document. */
    @ForReviewers
    @Transactional
    public void readAsText(DocumentId id, AccountId by) {
        order(id, Optional.empty(), Optional.empty(), by);
    }

    private void order(DocumentId id, Optional<UUID> mapping, Optional<Mapping> told, AccountId by) {
        if (documents.text(id).filter(it -> claims.proposed(it.id())).isPresent()) {
            throw new Refusal("tables.taken-already");
        }
        tables.order(id, mapping, by, clock.instant());
        events.publishEvent(new TableMapped(id, told, by, clock.instant()));
        documents.readAgain(id, by);
    }

    /** What became of its rows, once they are taken. */
    public Optional<TableReport> report(DocumentId id) {
        return tables.report(id);
    }

    /** The refused rows as a file (CSV, UTF-8), the reasons in a language. */
    public byte[] refusedRows(DocumentId id, Locale language) {
        return RefusedCsv.of(report(id).map(TableReport::refused).orElse(List.of()), language);
    }

    private static String headers(Grid grid) {
        return RowTaking.seal(String.join("\n", grid.header()));
    }
}
