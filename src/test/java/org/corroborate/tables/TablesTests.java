package org.corroborate.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corroborate.TestWorkbench.until;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.corroborate.Desk;
import org.corroborate.TestWorkbench;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Statement;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Review;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Progress;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class TablesTests {

    private static final String HEAD = "event_id_cnty,event_date,event_type,actor1,admin1,location,fatalities\n";
    private static final String FIRST = HEAD
            + "MLI1,25 February 2021,Violence against civilians,JNIM,Mopti,Bandiagara,8\n"
            + "MLI2,26 February 2021,Violence against civilians,JNIM,Gao,Ansongo,3\n";
    private static final String LATER = HEAD
            + "MLI1,25 February 2021,Violence against civilians,JNIM,Mopti,Bandiagara,9\n"
            + "MLI2,26 February 2021,Violence against civilians,JNIM,Gao,Ansongo,3\n"
            + "MLI3,27 February 2021,Violence against civilians,JNIM,Gao,Gossi,none\n";

    @TempDir
    private Path data;

    private Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(data);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void aTableWaitsUntilItsColumnsAreExplained() {
        var table = receive("table.csv", FIRST);
        until(() -> !progress(table).working());
        assertThat(progress(table).reached()).isEqualTo(Stage.READ);
        assertThat(progress(table).trouble())
                .map(it -> it.in(Locale.ENGLISH))
                .contains("A table: say what its columns mean, or have it read as text.");
        assertThat(tables().waits(table.id())).isTrue();
        assertThat(tables().suggestion(tables().grid(table.id()).orElseThrow()).dataset())
                .isEqualTo("ACLED");
    }

    @Test
    void everyRowIsAMentionInAnIncidentAndEveryClaimQuotesItsCell() {
        var table = taken("table.csv", FIRST);
        var text = desk.the(Documents.class).text(table.id()).orElseThrow();
        var claims = desk.the(Claims.class).in(text.id());
        assertThat(claims).allMatch(it -> it.quote().standsIn(text.content()));
        assertThat(desk.the(Claims.class).mentionsIn(text.id()))
                .extracting(it -> text.content().substring(it.start(), it.end()))
                .containsExactly(FIRST.lines().skip(1).toArray(String[]::new));
        assertThat(desk.the(Incidents.class).of(table.id())).hasSize(2);
        var report = tables().report(table.id()).orElseThrow();
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).isEmpty();
    }

    @Test
    void aLaterTablePutsRowsRightByTheirIdAndOverwritesNothing() {
        var first = taken("table.csv", FIRST);
        var later = taken("table-corrected.csv", LATER);
        var report = tables().report(later.id()).orElseThrow();
        assertThat(report.added()).isZero();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.refused()).extracting(RowClaims.Refused::row).containsExactly(4);
        var eight = dead(first, "8");
        var nine = dead(later, "9");
        assertThat(nine.replaces()).contains(eight.id());
        assertThat(desk.the(Review.class).state(eight.id())).isEqualTo(ClaimState.CORRECTED);
        assertThat(desk.the(Review.class).state(nine.id())).isEqualTo(ClaimState.PROPOSED);
        var incident = desk.the(Incidents.class).of(nine.mention()).orElseThrow();
        assertThat(desk.the(Incidents.class).reports(incident).stream()
                        .flatMap(it -> it.claims().stream())
                        .filter(it -> it.attribute() == Attribute.FATALITIES))
                .extracting(Claim::id)
                .containsExactly(nine.id());
    }

    @Test
    void aMappingIsRememberedForTablesWithTheSameColumns() {
        var table = receive("own.csv", "no,when,dead\na,2021-02-25,4\n");
        until(() -> !progress(table).working());
        var grid = tables().grid(table.id()).orElseThrow();
        assertThat(tables().suggestion(grid).dataset()).isEmpty();
        var mapping =
                new Mapping("Our list", Map.of(0, Role.ID, 1, Role.DATE, 2, Role.FATALITIES), DateOrder.DAY_FIRST);
        tables().take(table.id(), mapping, desk.me());
        compared(table);
        var next = receive("own-2.csv", "no,when,dead\nb,2021-02-27,6\n");
        until(() -> !progress(next).working());
        assertThat(tables().suggestion(tables().grid(next.id()).orElseThrow())).isEqualTo(mapping);
    }

    @Test
    void aWorkbookIsATableToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Incidents");
            write(sheet.createRow(0), "id", "date", "place", "notes", "killed");
            write(sheet.createRow(1), "a", "2021-02-25", "Bandiagara", "", "9");
            write(sheet.createRow(2), "b", "2021-02-26", "Gao", "They left;\nnobody followed.", "3");
            book.write(bytes);
        }
        var arrival = Arrival.of("list.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        var table = desk.the(Documents.class).receive(arrival, desk.me()).document();
        until(() -> !progress(table).working());
        var grid = tables().grid(table.id()).orElseThrow();
        assertThat(grid.header()).contains("id", "date", "place", "killed");
        var guess = tables().suggestion(grid);
        tables().take(table.id(), new Mapping("Book", guess.roles(), guess.dates()), desk.me());
        compared(table);
        assertThat(tables().report(table.id()).orElseThrow()).isEqualTo(new TableReport("Book", 2, 0, 0, List.of()));
    }

    private static void write(Row row, String... cells) {
        for (var place = 0; place < cells.length; place++) {
            row.createCell(place).setCellValue(cells[place]);
        }
    }

    @Test
    void aTableCanBeReadAsText() {
        var table = receive("notes.csv", "note,words\n1,\"Nine gendarmes were killed in Bandiagara.\"\n");
        until(() -> !progress(table).working());
        tables().readAsText(table.id(), desk.me());
        compared(table);
        assertThat(tables().report(table.id())).isEmpty();
        assertThat(tables().waits(table.id())).isFalse();
    }

    @Test
    void withoutIdOrDayNoTableIsTaken() {
        var table = receive("own.csv", "no,when,dead\na,2021-02-25,4\n");
        until(() -> !progress(table).working());
        assertThatThrownBy(() -> tables().take(
                                table.id(), new Mapping("List", Map.of(1, Role.DATE), DateOrder.DAY_FIRST), desk.me()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoOnlyReadsTakesNoTable() {
        var table = receive("table.csv", FIRST);
        until(() -> !progress(table).working());
        var reader = TestWorkbench.signIn("READER");
        assertThatThrownBy(() -> tables().readAsText(table.id(), reader)).isInstanceOf(AccessDeniedException.class);
    }

    private Document receive(String name, String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        var arrival = new Arrival(name, bytes, Optional.empty(), Optional.of("The list"), Optional.empty());
        return desk.the(Documents.class).receive(arrival, desk.me()).document();
    }

    private Document taken(String name, String content) {
        var document = receive(name, content);
        until(() -> !progress(document).working());
        var grid = tables().grid(document.id()).orElseThrow();
        tables().take(document.id(), tables().suggestion(grid), desk.me());
        compared(document);
        return document;
    }

    private void compared(Document document) {
        until(() -> !progress(document).working());
        assertThat(progress(document).reached()).isEqualTo(Stage.COMPARED);
    }

    private Claim dead(Document document, String words) {
        var text = desk.the(Documents.class).text(document.id()).orElseThrow();
        return desk.the(Claims.class).in(text.id()).stream()
                .filter(it -> it.statement() instanceof Statement.Figure
                        && it.quote().exact().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Tables tables() {
        return desk.the(Tables.class);
    }

    private Progress progress(Document document) {
        return desk.the(Documents.class).progress(document.id());
    }
}
